import { Amendments1700000000700 } from './amendments/migrations/1700000000700-amendments.js';
import { DispositionsAndRebases1700000001000 } from './amendments/migrations/1700000001000-dispositions-and-rebases.js';
import { FittedWordings1700000001390 } from './amendments/migrations/1700000001390-fitted-wordings.js';
import { Comments1700000000750 } from './comments/migrations/1700000000750-comments.js';
import { CommentsOnAddedProvisions1700000001010 } from './comments/migrations/1700000001010-comments-on-added-provisions.js';
import { Concerns1700000001500 } from './concerns/migrations/1700000001500-concerns.js';
import { ObjectionsAnswered1700000001620 } from './concerns/migrations/1700000001620-objections-answered.js';
import { ConcernsOfTheFloor1700000001910 } from './concerns/migrations/1700000001910-concerns-of-the-floor.js';
import { Conferences1700000000300 } from './conferences/migrations/1700000000300-conferences.js';
import { ChangeConference1700000001940 } from './conferences/migrations/1700000001940-change-conference.js';
import { Stances1700000001400 } from './consensus/migrations/1700000001400-stances.js';
import { RulesAndCalls1700000001410 } from './consensus/migrations/1700000001410-rules-and-calls.js';
import { BracketsInCalls1700000001980 } from './consensus/migrations/1700000001980-brackets-in-calls.js';
import { Documents1700000001850 } from './documents/migrations/1700000001850-documents.js';
import { Installation1700000001941 } from './documents/migrations/1700000001941-installation.js';
import { ProvisionLocks1700000001200 } from './drafting-room/locks/migrations/1700000001200-provision-locks.js';
import { DraftsAndMerges1700000000800 } from './drafting-room/migrations/1700000000800-drafts-and-merges.js';
import { MergeDesk1700000001100 } from './drafting-room/migrations/1700000001100-merge-desk.js';
import { Revisions1700000001150 } from './drafting-room/migrations/1700000001150-revisions.js';
import { DraftsAsSeen1700000001690 } from './drafting-room/migrations/1700000001690-drafts-as-seen.js';
import { SeenWordsGo1700000001981 } from './drafting-room/migrations/1700000001981-seen-words-go.js';
import { Corrigenda1700000001982 } from './drafting-room/migrations/1700000001982-corrigenda.js';
import { Floor1700000001900 } from './floor/migrations/1700000001900-floor.js';
import { Identity1700000000200 } from './identity/migrations/1700000000200-identity.js';
import { LettersOnTheirWay1700000001805 } from './identity/migrations/1700000001805-letters-on-their-way.js';
import { Instruments1700000000550 } from './instruments/migrations/1700000000550-instruments.js';
import { Invitations1700000001760 } from './invitations/migrations/1700000001760-invitations.js';
import { Issues1700000000500 } from './issues/migrations/1700000000500-issues.js';
import { LiveRooms1700000000850 } from './live/migrations/1700000000850-live-rooms.js';
import { WhereWordsComeFrom1700000001050 } from './live/migrations/1700000001050-where-words-come-from.js';
import { RoomKinds1700000001300 } from './live/migrations/1700000001300-room-kinds.js';
import { OneStory1700000001350 } from './live/migrations/1700000001350-one-story.js';
import { AllRead1700000001385 } from './live/migrations/1700000001385-all-read.js';
import { RightsVersion1700000001630 } from './live/migrations/1700000001630-rights-version.js';
import { Meetings1700000001700 } from './meetings/migrations/1700000001700-meetings.js';
import { Agenda1700000001710 } from './meetings/migrations/1700000001710-agenda.js';
import { Calendars1700000001720 } from './meetings/migrations/1700000001720-calendars.js';
import { Notes1700000001520 } from './notes/migrations/1700000001520-notes.js';
import { Notices1700000001810 } from './notices/migrations/1700000001810-notices.js';
import { WordsFollowed1700000001960 } from './notices/migrations/1700000001960-words-followed.js';
import { Papers1700000001310 } from './papers/migrations/1700000001310-papers.js';
import { Platform1700000000100 } from './platform/database/migrations/1700000000100-platform.js';
import { Audiences1700000001640 } from './platform/database/migrations/1700000001640-audiences.js';
import { Jobs1700000001800 } from './platform/jobs/migrations/1700000001800-jobs.js';
import { Positions1700000000600 } from './positions/migrations/1700000000600-positions.js';
import { Record1700000000900 } from './record/migrations/1700000000900-record.js';
import { Checkpoints1700000001600 } from './record/migrations/1700000001600-checkpoints.js';
import { PrivateLinks1700000001750 } from './registration/migrations/1700000001750-private-links.js';
import { Registrations1700000001755 } from './registration/migrations/1700000001755-registrations.js';
import { Reports1700000001920 } from './reports/migrations/1700000001920-reports.js';
import { Search1700000001860 } from './search/migrations/1700000001860-search.js';
import { SearchByLanguage1700000001942 } from './search/migrations/1700000001942-search-by-language.js';
import { Stakeholders1700000000400 } from './stakeholders/migrations/1700000000400-stakeholders.js';
import { DraftingGroupKeys1700000000950 } from './stakeholders/migrations/1700000000950-drafting-group-keys.js';
import { StandingWithDates1700000001770 } from './stakeholders/migrations/1700000001770-standing-with-dates.js';

/** Every step from an empty database to the present one, in order. */
export const migrations = [
  Platform1700000000100,
  Identity1700000000200,
  Conferences1700000000300,
  Stakeholders1700000000400,
  Issues1700000000500,
  Instruments1700000000550,
  Positions1700000000600,
  Amendments1700000000700,
  Comments1700000000750,
  DraftsAndMerges1700000000800,
  LiveRooms1700000000850,
  Record1700000000900,
  DraftingGroupKeys1700000000950,
  DispositionsAndRebases1700000001000,
  CommentsOnAddedProvisions1700000001010,
  WhereWordsComeFrom1700000001050,
  MergeDesk1700000001100,
  Revisions1700000001150,
  ProvisionLocks1700000001200,
  RoomKinds1700000001300,
  Papers1700000001310,
  OneStory1700000001350,
  AllRead1700000001385,
  FittedWordings1700000001390,
  Stances1700000001400,
  RulesAndCalls1700000001410,
  Concerns1700000001500,
  Notes1700000001520,
  Checkpoints1700000001600,
  DraftsAsSeen1700000001690,
  Audiences1700000001640,
  Meetings1700000001700,
  Agenda1700000001710,
  Calendars1700000001720,
  ObjectionsAnswered1700000001620,
  RightsVersion1700000001630,
  PrivateLinks1700000001750,
  Registrations1700000001755,
  Invitations1700000001760,
  StandingWithDates1700000001770,
  Jobs1700000001800,
  LettersOnTheirWay1700000001805,
  Notices1700000001810,
  Documents1700000001850,
  Search1700000001860,
  Floor1700000001900,
  ConcernsOfTheFloor1700000001910,
  Reports1700000001920,
  ChangeConference1700000001940,
  Installation1700000001941,
  SearchByLanguage1700000001942,
  WordsFollowed1700000001960,
  BracketsInCalls1700000001980,
  SeenWordsGo1700000001981,
  Corrigenda1700000001982,
];
