import { randomUUID } from 'node:crypto';
import { type Answer, type DraftDesk, draftDesk } from '../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../test/world/index.js';
import { Database } from '../platform/database/database.js';

const SHOWN = `__typename ... on Note { id body version author { name } } ... on NotAcceptable { problem } ... on NotFound { what }`;
const WRITE = `mutation($subject: NoteSubjectInput!, $body: String!, $key: String!) {
  answer: writeNote(subject: $subject, body: $body, idempotencyKey: $key) { ${SHOWN} } }`;
const EDIT = `mutation($id: ID!, $version: Int!, $body: String!, $key: String!) {
  answer: editNote(noteId: $id, expectedVersion: $version, body: $body, idempotencyKey: $key) { ${SHOWN} ... on ChangedMeanwhile { currentVersion } } }`;
const ON = `query($provision: ID!, $amendment: ID!) {
  provision(id: $provision) { notes { body author { name } } } amendment(id: $amendment) { notes { body } } }`;

let desk: DraftDesk;
let amendment = '';
beforeAll(async () => {
  desk = await draftDesk();
  amendment = await desk.amend('delegateB', 1, 'Members keep rule 1.');
}, 120_000);
afterAll(() => desk.here.stop());

const write = (who: Persona, body: string, subject: object = { provisionId: desk.at(1) }): Promise<Answer> =>
  desk.act(who, WRITE, { subject, body });
const seen = async (who: Persona | 'nobody'): Promise<unknown[]> => {
  const { provision, amendment: on } = await desk.ask(who, ON, { provision: desk.at(1), amendment });
  return [...provision.notes, ...(on?.notes ?? [])].map(({ body }: Answer) => body);
};

test('a delegation notes for itself, on what it reads, and nobody else is shown it', async () => {
  expect(await write('delegateA', ' Our fallback is 3.4. ')).toMatchObject({
    __typename: 'Note',
    body: 'Our fallback is 3.4.',
    author: { name: 'The delegateA' },
  });
  await write('headA', 'Bravo will trade this.', { amendmentId: amendment });
  const own = ['Our fallback is 3.4.', 'Bravo will trade this.'];
  expect(await seen('headA')).toEqual(own);
  expect(await seen('delegateA')).toEqual(own);
  for (const who of ['secretariat', 'chair', 'rapporteur', 'headB', 'observer', 'speakingObserver', 'nobody'] as const)
    expect([who, await seen(who)]).toEqual([who, []]);
  const told = await desk.here.owner(`select from record_entry where kind like 'Note%'`);
  expect(told).toEqual([]);
});

test('any member writes on, as read, and without words it is taken out', async () => {
  const { id } = await write('delegateB', 'First thought.');
  expect(await desk.act('headB', EDIT, { id, version: 1, body: 'Second thought.' })).toMatchObject({ version: 2 });
  expect(await desk.act('delegateB', EDIT, { id, version: 1, body: 'Third.' })).toEqual({
    __typename: 'ChangedMeanwhile',
    currentVersion: 2,
  });
  expect(await seen('delegateB')).toEqual(['Second thought.']);
  expect(await desk.act('headA', EDIT, { id, version: 2, body: 'Theirs.' })).toEqual({
    __typename: 'NotFound',
    what: 'note',
  });
  expect(await desk.act('delegateB', EDIT, { id, version: 2, body: ' ' })).toMatchObject({ body: null });
  expect(await seen('delegateB')).toEqual([]);
  expect(await desk.act('delegateB', EDIT, { id, version: 3, body: 'Back.' })).toMatchObject({ what: 'note' });
});

test('what cannot be noted is refused with its reason', async () => {
  expect(await write('delegateA', ' ')).toMatchObject({ problem: 'Blank' });
  expect(await write('chair', 'x')).toMatchObject({ problem: 'NoDelegation' });
  expect(await write('delegateA', 'x', { positionId: randomUUID() })).toEqual({
    __typename: 'NotFound',
    what: 'position',
  });
  const outsider = await desk.here
    .as('outsider')
    .ask(WRITE, { subject: { provisionId: desk.at(1) }, body: 'x', key: 'o' });
  expect(outsider.errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('the database itself shows a note to no job and takes none for another delegation', async () => {
  const { A, B } = desk.here.stakeholders;
  const [row] = await desk.here.owner<{ count: number }>(`select count(*)::int as count from note`);
  expect(row?.count).toBeGreaterThan(0);
  const { app } = desk.here.serving as NonNullable<typeof desk.here.serving>;
  const database = app.get(Database);
  expect(await database.read({ kind: 'system', job: 'looking' }, (tx) => tx.sql('select from note'))).toEqual([]);
  const viewer = { kind: 'person', personId: desk.here.people.headA.personId } as const;
  const forged = (stakeholder: string, of: string) =>
    database.transaction(viewer, (tx) =>
      tx.sql(
        `insert into note (id, conference_id, stakeholder_id, audience, provision_id, author_id, body)
         values (gen_random_uuid(), $1, $2, 'delegation:' || $3::text, $4, caucus.person(), 'x')`,
        [desk.here.conferenceId, stakeholder, of, desk.at(1)],
      ),
    );
  await expect(forged(B.id, B.id)).rejects.toMatchObject({ code: '42501' });
  await expect(forged(A.id, B.id)).rejects.toMatchObject({ code: '23514' });
});
