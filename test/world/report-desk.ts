import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainText } from '#lib/drafting';
import { canonical, type EvidenceFile } from '#lib/record';
import { readExport } from '../../apps/cli/src/verify/read-export.js';
import type { Answer, DraftDesk } from './draft-desk.js';
import type { Persona, World } from './index.js';
import { knock } from './knock.js';
import { type LedgerDesk, ledgerDesk } from './ledger-desk.js';
import { editorOf, synced, until } from './live-draft.js';

const ADD_MEETING = `mutation($conference: ID!, $input: MeetingInput!, $key: String!) {
  answer: addMeeting(conferenceId: $conference, input: $input, idempotencyKey: $key) { ... on Meeting { id } } }`;
const ADD_ITEM = `mutation($meeting: ID!, $input: AgendaItemInput!, $key: String!) {
  answer: addAgendaItem(meetingId: $meeting, input: $input, idempotencyKey: $key) { ... on AgendaItem { id } } }`;
const NOTE = `mutation($input: InterventionInput!, $key: String!) {
  answer: noteIntervention(input: $input, idempotencyKey: $key) { ... on Intervention { id } } }`;
const DECIDE = `mutation($item: ID!, $provision: ID, $text: String!, $key: String!) {
  answer: recordDecision(itemId: $item, provisionId: $provision, text: $text, idempotencyKey: $key) { ... on ItemDecision { id } } }`;
const CHANGES = 'changes { provisionId cited before after }';
const SECTIONS = `sections { id key kind title content text leftOut restricted ${CHANGES} }`;
const REPORT = `id audience language version may meeting { id } begunBy { name } ${SECTIONS} sealed { id }`;
const SHOWN = `__typename ... on Report { ${REPORT} } ... on NotFound { what }`;
const BEGIN = `mutation($meeting: ID!, $audience: Audience!, $language: String! = "en", $key: String!) {
  answer: beginReport(meetingId: $meeting, audience: $audience, language: $language, idempotencyKey: $key) { ${SHOWN}
    ... on NotAcceptable { problem } } }`;
const READ = `query($id: ID!) { report(id: $id) { ${REPORT} } }`;
const NEWS = `query($id: ID!) { report(id: $id) { news { heads { stakeholder { symbol } person { name } }
  offers { key kind title sectionId edited together standing recorded seen ${CHANGES} } } } }`;
const TAKE = `mutation($id: ID!, $section: String!, $how: ReportTaking!, $seen: String!, $key: String!) {
  answer: takeFromRecord(reportId: $id, key: $section, how: $how, seen: $seen, idempotencyKey: $key) { ${SHOWN}
    ... on RecordMovedOn { key } } }`;
const LEAVE_OUT = `mutation($id: ID!, $section: ID!, $leftOut: Boolean!, $key: String!) {
  answer: leaveOutSection(reportId: $id, sectionId: $section, leftOut: $leftOut, idempotencyKey: $key) { ${SHOWN} } }`;
const SEALED = `id reportId meetingId audience number form nth language note sha256 previous sealedBy { name }
  sections { key title content ${CHANGES} } heads { stakeholder { symbol } person { name } }
  document { cited title audience files { name } } checkpoint { chain seq note } siblings { id }`;
const SEAL = `mutation($id: ID!, $form: ReportForm! = REV, $note: String! = "", $series: DocumentSeries, $key: String!) {
  answer: sealReport(reportId: $id, form: $form, note: $note, series: $series, idempotencyKey: $key) { __typename
    ... on SealedReport { ${SEALED} } ... on NothingNew { revisionId } ... on SectionsRestricted { titles }
    ... on NotAcceptable { problem } ... on NotFound { what } } }`;
const DISCARD = `mutation($id: ID!, $version: Int!, $key: String!) {
  answer: discardReport(reportId: $id, expectedVersion: $version, idempotencyKey: $key) { __typename
    ... on ReportDiscarded { id } ... on AlreadySealedReport { reportId } ... on ChangedMeanwhile { currentVersion } } }`;
const READ_SEALED = `query($id: ID!) { sealedReport(id: $id) { ${SEALED} } }`;
const OF_MEETING = `query($id: ID!) { meeting(id: $id) { mayReportTo reports { id } sealedReports { id } } }`;

const REGISTERED = `with fresh as (select gen_random_uuid() as id)
  insert into registration (id, conference_id, audience, meeting_id, state, submitted_at, decided_at, decided_by, stakeholder_id, takes_part_as)
  select id, $1, 'registration:' || id, $2, 'APPROVED', now(), now(), $4, $3, 'OBSERVER' from fresh`;
const REGISTRANTS = `insert into registrant (id, conference_id, audience, registration_id, role, name, attendance, person_id)
  select gen_random_uuid(), r.conference_id, r.audience, r.id, role, 'Somebody of ' || r.id, attendance, person
  from registration r, unnest($2::text[], $3::text[], $4::uuid[]) as p(role, attendance, person) where r.meeting_id = $1`;

export const REPORT_ACTS = { BEGIN, TAKE, LEAVE_OUT, SEAL, DISCARD };
type Asker = Persona | 'nobody';

/** A ledger desk with a meeting of today, on which things are said and decided, and reported. */
export interface ReportDesk extends LedgerDesk {
  readonly meeting: string;
  item(title: string, audience?: string, provisions?: readonly number[]): Promise<string>;
  note(item: string, text: string): Promise<string>;
  decide(item: string, text: string, number?: number): Promise<string>;
  begin(who: Persona, audience?: string, more?: object): Promise<Answer>;
  report(who: Asker, id: string): Promise<Answer | null>;
  news(id: string): Promise<Answer>;
  /** What is offered for a section, by its key or the beginning of it. */
  offer(id: string, key: string): Promise<Answer | undefined>;
  seal(who: Persona, id: string, more?: object): Promise<Answer>;
  sealed(who: Asker, id: string): Promise<Answer | null>;
  ofMeeting(who: Asker): Promise<Answer>;
  /** A body registered for the meeting and was approved, with these people of it: role, how they come, and who they are. */
  register(of: 'A' | 'B' | 'C', people: readonly (readonly [string, string, Persona | null])[]): Promise<void>;
}

export async function reportDesk(wanted: Parameters<typeof ledgerDesk>[0] = {}): Promise<ReportDesk> {
  const desk = await ledgerDesk(wanted);
  const { act, ask, at, here } = desk;
  const meeting = await meetingOfToday(desk);
  const news = async (id: string): Promise<Answer> => (await ask('chair', NEWS, { id }))['report'].news;
  return Object.assign(desk, {
    meeting,
    item: async (title: string, audience = 'PUBLIC', provisions: readonly number[] = []) => {
      const item = { title, audience, issueIds: [], provisionIds: provisions.map(at) };
      return (await act('secretariat', ADD_ITEM, { meeting, input: item }))['id'] as string;
    },
    note: async (item: string, text: string) => {
      const said = { itemId: item, stakeholderId: here.stakeholders.A.id, text };
      return (await act('rapporteur', NOTE, { input: said }))['id'] as string;
    },
    decide: async (item: string, text: string, number?: number) =>
      (await act('chair', DECIDE, { item, text, provision: number === undefined ? null : at(number) }))['id'] as string,
    begin: (who: Persona, audience = 'CONFERENCE', more: object = {}) =>
      act(who, BEGIN, { meeting, audience, ...more }),
    report: async (who: Asker, id: string) => (await ask(who, READ, { id }))['report'] as Answer | null,
    news,
    offer: async (id: string, key: string) =>
      (await news(id))['offers'].find((each: Answer) => each['key'].startsWith(key)) as Answer | undefined,
    seal: (who: Persona, id: string, more: object = {}) => act(who, SEAL, { id, ...more }),
    sealed: async (who: Asker, id: string) => (await ask(who, READ_SEALED, { id }))['sealedReport'] as Answer | null,
    register: async (of: 'A' | 'B' | 'C', people: Parameters<ReportDesk['register']>[1]) => {
      const ids = people.map(([, , who]) => (who === null ? null : here.people[who].personId));
      await here.owner(REGISTERED, [
        here.conferenceId,
        meeting,
        here.stakeholders[of].id,
        here.people.secretariat.personId,
      ]);
      await here.owner(REGISTRANTS, [meeting, people.map(([role]) => role), people.map(([, how]) => how), ids]);
    },
    ofMeeting: async (who: Asker) => (await ask(who, OF_MEETING, { id: meeting }))['meeting'] as Answer,
  });
}

/** A meeting that is held while the story is told. */
export async function meetingOfToday({ act, here }: DraftDesk): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const input = { kind: 'REGIONAL', name: 'Second', place: 'Port of Spain', startsOn: today, endsOn: today };
  return (await act('secretariat', ADD_MEETING, { conference: here.conferenceId, input }))['id'];
}

/** What a section says, by the beginning of its key. */
export function saidIn({ sections }: Answer, key: string): string {
  const section = sections.find((each: Answer) => each['key'].startsWith(key));
  return section ? plainText(section.content) : '';
}

export function sectionIn({ sections }: Answer, key: string): Answer {
  return sections.find((each: Answer) => each['key'].startsWith(key));
}

/** Types at the beginning of the first line of a section, and waits until the rows say so. */
export async function typed(
  { here, report }: ReportDesk,
  who: Persona,
  { id, section }: { readonly id: string; readonly section: string },
  words: string,
): Promise<void> {
  const editor = editorOf(here, who, id);
  await synced(editor);
  editor.text(section).insert(0, words);
  const said = async () => JSON.stringify(await report('chair', id));
  await until(said, (seen) => seen.includes(words)).finally(editor.leave);
}

/** How the door of a report's room answers somebody. */
export function knocks({ address, people }: World, who: Asker, room: string): Promise<string> {
  return knock(address, room, who === 'nobody' ? {} : { authorization: `Bearer ${people[who].token}` });
}

/** Takes the digest again, from what the API answered and nothing else. */
export function recomputed({ reportId, number, previous, meetingId, language, sections }: Answer): string {
  const text = canonical({ form: 'caucus report 1', reportId, number, previous, meetingId, language, sections });
  return createHash('sha256').update(String(text), 'utf8').digest('hex');
}

/** The files of an archive of evidence as somebody downloads it. */
export async function evidenceFor({ as, slug }: World, who: Asker): Promise<readonly EvidenceFile[]> {
  const response = await as(who).fetch(`/api/conferences/${slug}/evidence`);
  const folder = mkdtempSync(join(tmpdir(), 'caucus-evidence-'));
  writeFileSync(join(folder, 'evidence.tar.gz'), Buffer.from(await response.arrayBuffer()));
  const files: EvidenceFile[] = [];
  for await (const file of readExport(join(folder, 'evidence.tar.gz')).files) files.push(file);
  rmSync(folder, { recursive: true });
  return files;
}

/** The same with some files done away with, and words in others put in the place of some. */
export function tamperedWith(
  files: readonly EvidenceFile[],
  name: RegExp,
  words: readonly [old: string, other: string] | null,
): readonly EvidenceFile[] {
  return files.flatMap((file) => {
    if (!name.test(file.name)) return [file];
    if (words === null) return [];
    return [
      {
        ...file,
        bytes: Buffer.from(
          Buffer.from(file.bytes)
            .toString('utf8')
            .replace(...words),
        ),
      },
    ];
  });
}

/** Straight to the tables with the application's login, past all of its own checks. */
export function past({ application, conferenceId, people, stakeholders }: World) {
  const as = (who: Persona, sql: string) =>
    application(`do $$ begin perform caucus.enter('person', '${people[who].personId}'); ${sql}; end $$`);
  const readers = `'${conferenceId}', 'conference:${conferenceId}'`;
  return {
    /** The chair puts a section into a report that is not sealed yet. */
    section: (key: string) =>
      as(
        'chair',
        `insert into sealed_report_section (revision_id, place, conference_id, audience, key, title, content, changes)
         values (gen_random_uuid(), 1, ${readers}, '${key}', 'x', '[]', '[]')`,
      ),
    /** The chair adds somebody to one that is. */
    head: () =>
      as(
        'chair',
        `insert into sealed_report_head (revision_id, place, conference_id, audience, stakeholder_id, person_id)
         select id, 9, ${readers}, '${stakeholders.A.id}', '${people.headA.personId}' from sealed_report limit 1`,
      ),
    begun: (who: Persona, to: 'PUBLIC' | 'CONFERENCE') =>
      as(
        who,
        `insert into report (id, conference_id, audience, meeting_id, intended, language, begun_by)
         select gen_random_uuid(), conference_id, 'serves:' || conference_id, id,
           ${to === 'PUBLIC' ? "'public'" : "'conference:' || conference_id"}, 'en', caucus.person() from meeting limit 1`,
      ),
  };
}
