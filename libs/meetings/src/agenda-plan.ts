import { isRefusal } from '#lib/foundation';
import { acceptWords, audienceKey, type NotAcceptable, notAcceptable, type Reach } from '#lib/positions';
import { localTime, momentOf } from './zone.js';

/** An item as whoever edits the agenda describes it; times are what clocks show where the meeting is. */
export interface AgendaItemInput {
  readonly title: string;
  readonly note?: string | null;
  readonly startsAt?: string | null;
  readonly endsAt?: string | null;
  readonly audience: Reach;
  readonly issueIds: readonly string[];
  readonly provisionIds: readonly string[];
}

export interface AgendaItemPlan {
  readonly title: string;
  readonly note: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly key: string;
  readonly issueIds: readonly string[];
  readonly provisionIds: readonly string[];
}

/** What an item has to fit into. */
export interface MeetingOfItem {
  readonly conferenceId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly zone: string;
}

const MOST_LINKS = 200;

export function acceptItem(input: AgendaItemInput, meeting: MeetingOfItem): AgendaItemPlan | NotAcceptable {
  const problem = wordsOf(input) ?? linksOf(input);
  if (problem) return problem;
  if (input.audience === 'DELEGATION') return notAcceptable('AgendaOfOneDelegation', { field: 'audience' });
  const times = timesOf(input, meeting);
  if (isRefusal(times)) return times;
  return {
    title: input.title.trim(),
    note: input.note?.trim() ?? '',
    ...times,
    key: audienceKey(input.audience, { conferenceId: meeting.conferenceId, stakeholderId: '' }),
    issueIds: [...new Set(input.issueIds)],
    provisionIds: [...new Set(input.provisionIds)],
  };
}

function wordsOf({ title, note }: AgendaItemInput): NotAcceptable | null {
  return (
    acceptWords(title, { field: 'title', most: 300 }) ??
    acceptWords(note ?? '', { field: 'note', most: 5000, mayBeBlank: true })
  );
}

function linksOf({ issueIds, provisionIds }: AgendaItemInput): NotAcceptable | null {
  if (issueIds.length > MOST_LINKS) return notAcceptable('TooMany', { field: 'issueIds', most: MOST_LINKS });
  if (provisionIds.length > MOST_LINKS) return notAcceptable('TooMany', { field: 'provisionIds', most: MOST_LINKS });
  return null;
}

interface Times {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

function timesOf({ startsAt, endsAt }: AgendaItemInput, meeting: MeetingOfItem): Times | NotAcceptable {
  const from = startsAt ? momentOf(startsAt, meeting.zone) : null;
  const to = endsAt ? momentOf(endsAt, meeting.zone) : null;
  if (startsAt && !from) return notAcceptable('NoSuchTime', { field: 'startsAt' });
  if (endsAt && !to) return notAcceptable('NoSuchTime', { field: 'endsAt' });
  return inOrder(from, to) ?? within(from, meeting) ?? { startsAt: from, endsAt: to };
}

function inOrder(from: Date | null, to: Date | null): NotAcceptable | null {
  return to && (!from || to <= from) ? notAcceptable('EndsBeforeItStarts', { field: 'endsAt' }) : null;
}

// A sitting may go on past midnight of the last day, and so only its beginning is looked at.
function within(from: Date | null, { zone, startsOn, endsOn }: MeetingOfItem): NotAcceptable | null {
  if (!from) return null;
  const day = localTime(from, zone).slice(0, 10);
  return day < startsOn || day > endsOn
    ? notAcceptable('OutsideMeeting', { field: 'startsAt', startsOn, endsOn })
    : null;
}
