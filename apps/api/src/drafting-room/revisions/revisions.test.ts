import { createHash } from 'node:crypto';
import { canonical } from '#lib/record';
import { type Answer, type DraftDesk, draftDesk, MERGE } from '../../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../../test/world/index.js';
import { editorOf, synced } from '../../../../../test/world/live-draft.js';
import { statementsOf } from '../../../../../test/world/statements.js';

const WORDS = `divisions { id kind parentId number label heading suppressed }
  provisions { id divisionId series number label openLabel movedFrom content suppressed }`;
const SEAL = `mutation($id: ID!, $note: String! = "", $corrigendum: Boolean! = false, $key: String!) {
  answer: sealRevision(draftId: $id, note: $note, corrigendum: $corrigendum, idempotencyKey: $key) {
  __typename ... on DraftRevision { id number name corrigendum note sha256 previous brackets sealedBy { name } ${WORDS} }
  ... on NothingNew { revisionId } ... on NotAcceptable { problem } ... on NotFound { what } } }`;
const REVISIONS = `query($id: ID!) { draft(id: $id) { id seq revisions { id draftId number name corrigendum note seq sha256 previous sealedAt
  sealedBy { name } brackets ${WORDS} } } }`;

let desk: DraftDesk;
beforeAll(async () => {
  desk = await draftDesk();
}, 120_000);
afterAll(() => desk.here.stop());

const seal = (who: Persona, note = '', corrigendum = false) =>
  desk.act(who, SEAL, { id: desk.draftId, note, corrigendum });
const revisions = async (who: Persona | 'nobody' = 'observer'): Promise<Answer[]> =>
  (await desk.ask(who, REVISIONS, { id: desk.draftId }))['draft'].revisions;

/** Takes the digest again, from what the API answered and nothing else. */
function recomputed({ draftId, number, previous, divisions, provisions }: Answer): string {
  const text = canonical({ form: 'caucus revision 1', draftId, number, previous, divisions, provisions });
  return createHash('sha256').update(String(text), 'utf8').digest('hex');
}

test('the chair seals the draft; its digest can be taken again from the answer alone', async () => {
  expect(await seal('chair', '', true)).toEqual({ __typename: 'NotAcceptable', problem: 'NothingToCorrect' });
  const first = await seal('chair', 'After the first reading');
  expect(first).toMatchObject({ __typename: 'DraftRevision', number: 1, name: 'Rev.1', previous: null });
  expect(first['provisions']).toHaveLength(12);
  const amendment = await desk.amend('delegateA', 2, 'Members keep rule 2.');
  await desk.act('chair', MERGE, desk.asked(2, [amendment]));
  const second = await seal('rapporteur');
  expect(second).toMatchObject({ number: 2, previous: first['sha256'], sealedBy: { name: 'The rapporteur' } });
  expect(second['brackets']).toBeGreaterThan(0);

  const [newer, older] = await revisions();
  expect([newer, older].map((each) => each?.['number'])).toEqual([2, 1]);
  for (const revision of [newer, older]) expect(recomputed(revision as Answer)).toBe(revision?.['sha256']);
  expect(older?.['provisions'].map(({ content }: Answer) => content)).not.toEqual(
    newer?.['provisions'].map(({ content }: Answer) => content),
  );
});

test('a revision is refused where not a word has changed', async () => {
  const [last] = await revisions();
  expect(await seal('chair')).toEqual({ __typename: 'NothingNew', revisionId: last?.['id'] });
  expect(await revisions()).toHaveLength(2);
});

test('what was confirmed to whoever types is in the next revision', async () => {
  const editor = editorOf(desk.here, 'delegateA', desk.draftId);
  await synced(editor);
  editor.text(desk.at(5)).insert(0, 'Typed in the very last moment. ');
  await until('select 1 from room_update where room_id = $1 and origin = $2', [desk.draftId, 'delegate']);
  const sealed = await seal('chair');
  editor.leave();
  const provision = sealed['provisions'].find(({ id }: Answer) => id === desk.at(5));
  expect(JSON.stringify(provision.content)).toContain('Typed in the very last moment.');
});

async function until(sql: string, params: readonly unknown[]): Promise<void> {
  while ((await desk.here.owner(sql, params)).length === 0) await new Promise((later) => setTimeout(later, 5));
}

test('sealing brings open amendments up to the words that stand, and asks their owners where it must', async () => {
  const id = await desk.amend('headB', 6, 'Members shall keep rule 6 of these Rules.');
  const editor = editorOf(desk.here, 'delegateA', desk.draftId);
  await synced(editor);
  const line = editor.text(desk.at(6));
  line.delete(line.length - 'Regulations.'.length, 'Regulations.'.length);
  line.insert(line.length, 'Acts.');
  await until(`select 1 from draft_provision where draft_id = $1 and text like '%Acts.'`, [desk.draftId]);
  editor.leave();
  await seal('chair');
  const [rebase] = await desk.here.owner('select state, kind, cause from amendment_rebase where amendment_id = $1', [
    id,
  ]);
  expect(rebase).toEqual({ state: 'AWAITING', kind: 'CONFLICTING', cause: 'REVISION' });
});

test('a corrigendum is the next revision, and says that it only puts right the one before', async () => {
  const amendment = await desk.amend('delegateA', 9, 'Members shall keep rule nine of these Regulations.');
  await desk.act('chair', MERGE, desk.asked(9, [amendment], { uncontested: true }));
  const [before] = await revisions();
  const sealed = await seal('rapporteur', 'A number in words', true);
  const number = before?.['number'] + 1;
  expect(sealed).toMatchObject({
    number,
    name: `Rev.${number} (Corr.)`,
    corrigendum: true,
    previous: before?.['sha256'],
  });
  expect((await revisions())[1]).toMatchObject({ corrigendum: false });
});

test('two who seal at once make one revision', async () => {
  const amendment = await desk.amend('delegateA', 3, 'Members keep rule 3.');
  await desk.act('chair', MERGE, desk.asked(3, [amendment], { uncontested: true }));
  const before = (await revisions()).length;
  const answers = await Promise.all([seal('chair'), seal('rapporteur')]);
  expect(answers.map((answer) => answer['__typename']).sort()).toEqual(['DraftRevision', 'NothingNew']);
  expect(await revisions()).toHaveLength(before + 1);
});

test('only chair and rapporteur seal, and a draft that one does not see is not there', async () => {
  for (const who of ['secretariat', 'headA', 'delegateB', 'observer'] as const) {
    const reply = await desk.here.as(who).ask(SEAL, { id: desk.draftId, key: 'k' });
    expect(reply.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  }
  expect(await seal('outsider')).toEqual({ __typename: 'NotFound', what: 'draft' });
  expect(await seal('chair', 'x'.repeat(2001))).toMatchObject({ __typename: 'NotAcceptable', problem: 'TooLong' });
  const [last] = await revisions();
  const ONE = 'query($id: ID!) { draftRevision(id: $id) { id } }';
  expect(await desk.ask('nobody', ONE, { id: last?.['id'] })).toEqual({ draftRevision: null });
  expect(await desk.ask('headB', ONE, { id: last?.['id'] })).toEqual({ draftRevision: { id: last?.['id'] } });
});

test('nobody changes, removes or adds to what was sealed', async () => {
  const { here } = desk;
  const [last] = await here.owner<{ id: string }>('select id from draft_revision order by number desc limit 1');
  for (const table of ['draft_revision', 'draft_revision_division', 'draft_revision_provision']) {
    await expect(here.application(`update ${table} set audience = 'public'`)).rejects.toThrow(/permission denied/);
    await expect(here.application(`delete from ${table}`)).rejects.toThrow(/permission denied/);
    await expect(here.owner(`update ${table} set audience = 'public'`)).rejects.toThrow(/append-only/);
    await expect(here.owner(`delete from ${table}`)).rejects.toThrow(/append-only/);
    await expect(here.owner(`truncate ${table} cascade`)).rejects.toThrow(/append-only/);
  }
  const asChair = (sql: string) =>
    here.application(
      `do $$ begin perform caucus.enter('person', '${here.people.chair.personId}'); ${sql}; set constraints all immediate; end $$`,
    );
  const row = `'${here.conferenceId}', 'conference:${here.conferenceId}'`;
  const revision = (
    number: number,
    previous: string,
  ) => `insert into draft_revision (id, conference_id, audience, draft_id,
    number, note, seq, brackets, sha256, previous, sealed_by) values (gen_random_uuid(), ${row}, '${desk.draftId}', ${number}, '', 1, 0,
    repeat('a', 64), ${previous}, '${here.people.chair.personId}')`;
  for (const sql of [
    `insert into draft_revision_provision (revision_id, conference_id, audience, provision_id, place, division_id, series,
      content, suppressed) values ('${last?.id}', ${row}, gen_random_uuid(), 99, gen_random_uuid(), 'x', '[]', false)`,
    revision(9, `repeat('b', 64)`),
    revision(9, 'null'),
    revision(1, 'null'),
  ])
    await expect(asChair(sql)).rejects.toThrow(/row-level security|violates/);
});

test('revisions cost as many statements whatever their number', async () => {
  const cost = () => statementsOf(() => desk.ask('observer', REVISIONS, { id: desk.draftId }));
  await cost();
  const few = await cost();
  const amendment = await desk.amend('delegateA', 4, 'Members keep rule 4.');
  await desk.act('chair', MERGE, desk.asked(4, [amendment], { uncontested: true }));
  await seal('chair');
  expect(await cost()).toBe(few);
});

test('the record says what was sealed', async () => {
  const { conference } = await desk.ask(
    'observer',
    'query($slug: String!) { conference(slug: $slug) { record(first: 100) { nodes { kind facts } } } }',
    { slug: desk.here.slug },
  );
  const sealed = conference.record.nodes.filter(({ kind }: Answer) => kind === 'RevisionSealed');
  expect(sealed.at(-1).facts).toMatchObject({ number: 1, note: 'After the first reading', draftId: desk.draftId });
});
