import { Module } from '@nestjs/common';
import { ConcernsReader } from '../concerns/concerns.reader.js';
import { IdentityModule } from '../identity/identity.module.js';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { RecordModule } from '../record/record.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import {
  AmendmentDiscussedResolver,
  ConcernDiscussedResolver,
  ConsideredUnderResolver,
  DiscussionResolver,
  ItemFloorResolver,
  MeetingFloorResolver,
  ProjectionResolver,
  ProvisionDiscussedResolver,
  TakeUpItemResolver,
} from './agenda-floor.resolver.js';
import { AskForFloor } from './ask-for-floor.js';
import { DiscussionsReader } from './discussions.reader.js';
import { AskForFloorResolver, FloorResolver, LeadFloorResolver } from './floor.resolver.js';
import { FloorStore } from './floor.store.js';
import { FloorDesk } from './floor-desk.js';
import { FloorNews } from './floor-news.js';
import { FloorsReader } from './floors.reader.js';
import { LeadFloor } from './lead-floor.js';
import { LeaveSpeakersList } from './leave-speakers-list.js';
import { NoteIntervention } from './note-intervention.js';
import { NotesReader } from './notes.reader.js';
import {
  InterventionNoteResolver,
  InterventionResolver,
  ItemDecisionResolver,
  NotesResolver,
} from './notes.resolver.js';
import { NotesStore } from './notes.store.js';
import { ProjectionReader } from './projection.reader.js';
import { RecordDecision } from './record-decision.js';
import { SetSpeakersList } from './set-speakers-list.js';

// The reader of concerns asks the database alone, so nothing else is wanted of the ledger.
const readers = [FloorsReader, NotesReader, DiscussionsReader, ProjectionReader, ConcernsReader];
const useCases = [AskForFloor, LeaveSpeakersList, LeadFloor, SetSpeakersList, NoteIntervention, RecordDecision];
const resolvers = [
  FloorResolver,
  AskForFloorResolver,
  LeadFloorResolver,
  ItemFloorResolver,
  MeetingFloorResolver,
  ProjectionResolver,
  TakeUpItemResolver,
  DiscussionResolver,
  ProvisionDiscussedResolver,
  AmendmentDiscussedResolver,
  ConcernDiscussedResolver,
  ConsideredUnderResolver,
  InterventionResolver,
  InterventionNoteResolver,
  ItemDecisionResolver,
  NotesResolver,
];

@Module({
  imports: [IdentityModule, InstrumentsModule, MeetingsModule, RecordModule, StakeholdersModule],
  providers: [FloorStore, NotesStore, FloorDesk, FloorNews, ...readers, ...useCases, ...resolvers],
  exports: [FloorsReader, NotesReader],
})
export class FloorModule {}
