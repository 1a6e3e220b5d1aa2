import { randomUUID } from 'node:crypto';
import { type Answer, type DraftDesk, draftDesk, MERGE, words } from '../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../test/world/index.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { Dispositions } from './dispositions.events.js';

const SHOWN =
  'id status may version disposition { kind reason by { name } mergeId } dispositions { kind } merges { id }';
const ANSWER = `__typename ... on Amendment { ${SHOWN} } ... on NotAcceptable { problem } ... on ReasonNeeded { amendmentIds }
  ... on AlreadyWithdrawn { at } ... on NotFound { what }`;
const DISPOSE = `mutation($id: ID!, $kind: DispositionKind!, $reason: String, $key: String!) {
  answer: disposeAmendment(amendmentId: $id, kind: $kind, reason: $reason, idempotencyKey: $key) { ${ANSWER} } }`;
const WITHDRAW = `mutation($id: ID!, $reason: String!, $key: String!) {
  answer: withdrawAmendment(amendmentId: $id, expectedVersion: 1, reason: $reason, idempotencyKey: $key) { ${ANSWER} } }`;
const REVISE = `mutation($id: ID!, $version: Int!, $content: Content, $key: String!) {
  answer: reviseAmendment(amendmentId: $id, expectedVersion: $version, content: $content, reasons: "", idempotencyKey: $key) { __typename ... on NotAcceptable { problem } } }`;
const JOIN =
  'mutation($id: ID!, $key: String!) { answer: joinAmendment(amendmentId: $id, idempotencyKey: $key) { __typename ... on NotAcceptable { problem } } }';
const READ = `query($id: ID!) { amendment(id: $id) { ${SHOWN} } }`;

let desk: DraftDesk;
let dispositions: Dispositions;
beforeAll(async () => {
  desk = await draftDesk();
  dispositions = app().get(Dispositions);
}, 120_000);
afterAll(() => desk.here.stop());

const app = () => (desk.here.serving as NonNullable<typeof desk.here.serving>).app;
const asChair = <T>(work: (tx: Transaction) => Promise<T>) =>
  app().get(Database).transaction({ kind: 'person', personId: desk.here.people.chair.personId }, work);
const dispose = (id: string, kind: string, reason = '', who: Persona = 'chair'): Promise<Answer> =>
  desk.act(who, DISPOSE, { id, kind, reason });
const shown = async (id: string, who: Persona | 'nobody' = 'delegateA') =>
  (await desk.ask(who, READ, { id }))['amendment'] as Answer;

test('the chair says what became of an amendment, with a reason unless it was accepted', async () => {
  const id = await desk.amend('delegateA', 1, 'Members keep rule 1.');
  expect(await dispose(id, 'NOT_ACCEPTED', '  ')).toEqual({ __typename: 'ReasonNeeded', amendmentIds: [id] });
  expect(await dispose(id, 'NOT_ACCEPTED', 'No support.')).toMatchObject({
    status: 'FILED',
    may: ['dispose', 'comment'],
    disposition: { kind: 'NOT_ACCEPTED', reason: 'No support.', mergeId: null },
  });
  expect((await shown(id)).may).toEqual(['comment']);
  expect((await shown(id, 'headB')).may).toEqual(['comment']);
});

test('a later word replaces an earlier one, and both stay', async () => {
  const id = await desk.amend('delegateA', 1, 'Members hold rule 1.');
  await dispose(id, 'NOT_ACCEPTED', 'No support.');
  expect(await dispose(id, 'ACCEPTED', '', 'rapporteur')).toMatchObject({
    disposition: { kind: 'ACCEPTED', reason: '' },
    dispositions: [{ kind: 'NOT_ACCEPTED' }, { kind: 'ACCEPTED' }],
  });
});

test('what is disposed of is neither revised, withdrawn, joined nor merged', async () => {
  const id = await desk.amend('delegateA', 2, 'Members keep rule 2.');
  await dispose(id, 'OVERTAKEN', 'The text says so.');
  const closed = { __typename: 'NotAcceptable', problem: 'AmendmentDisposed' };
  expect(await desk.act('delegateA', REVISE, { id, version: 1, content: words('x') })).toMatchObject(closed);
  expect(await desk.act('delegateA', WITHDRAW, { id, reason: 'x' })).toMatchObject(closed);
  expect(await desk.act('headB', JOIN, { id })).toMatchObject(closed);
  expect(await desk.act('chair', MERGE, desk.asked(2, [id]))).toMatchObject(closed);
});

test('whoever revises or merges at the same moment has read an older version', async () => {
  const id = await desk.amend('delegateA', 3, 'Members keep rule 3.');
  const before = await shown(id);
  await dispose(id, 'NOT_ACCEPTED', 'No support.');
  expect((await shown(id)).version).toBe(before.version + 1);
});

test('its sponsors alone withdraw it, and say why', async () => {
  const id = await desk.amend('delegateA', 4, 'Members keep rule 4.');
  expect(await dispose(id, 'WITHDRAWN', 'I think so.')).toMatchObject({ problem: 'SponsorsWithdraw' });
  expect(await desk.act('delegateA', WITHDRAW, { id, reason: ' ' })).toMatchObject({ __typename: 'ReasonNeeded' });
  expect(await shown(id)).toMatchObject({ status: 'FILED', disposition: null });
  expect(await desk.act('headA', WITHDRAW, { id, reason: 'We join CHL.' })).toMatchObject({
    status: 'WITHDRAWN',
    disposition: { kind: 'WITHDRAWN', reason: 'We join CHL.' },
    may: ['comment'],
  });
  expect(await dispose(id, 'ACCEPTED')).toMatchObject({ __typename: 'AlreadyWithdrawn' });
});

test('nobody else disposes, and nobody at all of what they cannot see', async () => {
  const open = await desk.amend('delegateA', 5, 'Members keep rule 5.');
  const kept = await desk.amend('delegateA', 5, 'Members hold rule 5.', { audience: 'DELEGATION' });
  for (const who of ['secretariat', 'headA', 'delegateB', 'observer'] as const) {
    const reply = await desk.here.as(who).ask(DISPOSE, { id: open, kind: 'ACCEPTED', key: 'k' });
    expect(reply.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  }
  expect(await dispose(kept, 'ACCEPTED')).toEqual({ __typename: 'NotFound', what: 'amendment' });
  expect(await shown(kept)).toMatchObject({ disposition: null });
});

test('its sponsors hear of it at once, and it is in the record', async () => {
  const id = await desk.amend('delegateA', 6, 'Members keep rule 6.');
  await dispose(id, 'ACCEPTED_IN_PART', 'The first half.');
  const [entry] = await desk.here.owner<Answer>(
    `select facts, audience from record_entry where subject_id = $1 and kind = 'AmendmentDisposed'`,
    [id],
  );
  expect(entry).toMatchObject({ facts: { disposition: 'ACCEPTED_IN_PART', symbol: 'ALF', cited: '6' } });
});

test('a merge gives dispositions and takes them back with it; an amendment in brackets has none', async () => {
  const id = await desk.amend('delegateA', 7, 'Members keep rule 7.');
  const other = await desk.amend('delegateB', 7, 'Members may keep rule 7.');
  const merge = await desk.act('chair', MERGE, desk.asked(7, [id, other]));
  expect(merge['__typename']).toBe('Merge');
  expect(await shown(id)).toMatchObject({ status: 'MERGED', disposition: null });
  expect(await dispose(id, 'ACCEPTED')).toMatchObject({ problem: 'StandsInBrackets' });
  const given = { amendmentId: id, kind: 'NOT_ACCEPTED' as const, reason: 'Other words were taken.' };
  await asChair((tx) => dispositions.give(tx, [{ ...given, mergeId: merge['id'] }]));
  expect(await shown(id)).toMatchObject({ version: 1, disposition: { kind: 'NOT_ACCEPTED', mergeId: merge['id'] } });
  await dispose(id, 'ACCEPTED_IN_PART', 'Half of it.');
  await asChair((tx) => dispositions.takeBack(tx, merge['id']));
  expect(await shown(id)).toMatchObject({
    disposition: null,
    dispositions: [{ kind: 'NOT_ACCEPTED' }, { kind: 'ACCEPTED_IN_PART' }],
  });
  await asChair((tx) => dispositions.takeBack(tx, merge['id']));
  await asChair((tx) => dispositions.takeBack(tx, randomUUID()));
});
