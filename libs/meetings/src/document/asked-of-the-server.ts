import type { AgendaItemInput } from '../agenda-plan.js';
import type { MeetingInput } from '../meeting-plan.js';
import type { AgendaItemInFile, ConferenceDocument, DocumentInFile, MeetingInFile } from './conference-document.js';

/** A word of the file as the server writes it, such as SUB_REGIONAL. */
export function inCapitals(word: string): string {
  return word.toUpperCase().replaceAll('-', '_');
}

export function meetingInput(document: ConferenceDocument, meeting: MeetingInFile): MeetingInput {
  const { name, place, from, to, venue, delivers } = meeting;
  return {
    kind: inCapitals(meeting.kind),
    name,
    place,
    startsOn: from,
    endsOn: to,
    venue: venue ?? '',
    zone: meeting.zone ?? document.zone ?? 'UTC',
    deliverables: delivers ?? [],
    confirmed: meeting.confirmed ?? true,
  };
}

const READERS = { everybody: 'PUBLIC', participants: 'CONFERENCE', 'member-states': 'MEMBERS' } as const;

/** What an item is about is known by the file's own names; the server's ids come in when it is sent. */
export function agendaInput({ title, note, day, from, to, readers }: AgendaItemInFile): AgendaItemInput {
  const at = (hour: string | null | undefined): string | null => (day && hour ? `${day}T${hour}` : null);
  return {
    title,
    note: note ?? '',
    startsAt: at(from),
    endsAt: at(to),
    audience: READERS[(readers ?? 'everybody') as keyof typeof READERS],
    issueIds: [],
    provisionIds: [],
  };
}

const FORMS = { revision: 'REV', corrigendum: 'CORR', addendum: 'ADD' } as const;

/** What a document is drafted with; whose it is and what it is about comes in when it is sent. */
export function documentInput({ series, title, dated, language, readers, otherSources }: DocumentInFile): object {
  return {
    ...{ series: series.toUpperCase(), title, date: dated, language: language ?? 'en' },
    audience: READERS[(readers ?? 'everybody') as keyof typeof READERS],
    otherSources: otherSources ?? [],
  };
}

/** What a document is to the one it follows, as the server names it. */
export function formOfFollowing(form: string): string {
  return FORMS[form as keyof typeof FORMS];
}

/** What a conference is opened with, its meetings among it. */
export function openingInput(document: ConferenceDocument): object {
  const { address, name, shortName, place, from, to, asOf, deadlines, meetings } = document;
  return {
    ...{ slug: address, name, shortName, place, startsOn: from, endsOn: to, asOf: asOf ?? null },
    meetings: meetings.map((meeting) => meetingInput(document, meeting)),
    deadlines: (deadlines ?? []).map((deadline) => ({ ...deadline, confirmed: deadline.confirmed ?? true })),
  };
}

export function stakeholderInputs({ stakeholders }: ConferenceDocument): readonly { readonly symbol: string }[] {
  return (stakeholders ?? []).map((body) => ({
    ...body,
    symbol: String(body.symbol),
    category: inCapitals(body.category),
    country: body.country ?? null,
    ctuMember: body.ctuMember ?? false,
    ituMemberState: body.ituMemberState ?? false,
    confirmed: body.confirmed ?? true,
  }));
}

/** `instruments` are the ids of the texts that were brought in, by short title. */
export function outlineInput(document: ConferenceDocument, instruments: ReadonlyMap<string, string>): object {
  const { conveners, associates, hosts, supporters, texts } = document;
  const organisers = [
    ...named('CONVENER', conveners),
    ...named('ASSOCIATE', associates),
    ...named('HOST', hosts),
    ...named('SUPPORTER', supporters),
  ];
  return {
    organisers,
    texts: (texts ?? []).map(({ title, shortTitle, treatment }) => ({
      ...{ title, shortTitle, treatment: inCapitals(treatment) },
      instrumentId: instruments.get(shortTitle) ?? null,
    })),
  };
}

function named(part: string, names: readonly string[] | null | undefined): readonly { part: string; name: string }[] {
  return (names ?? []).map((name) => ({ part, name }));
}
