import { type Answer, type DraftDesk, draftDesk, MERGE, words } from '../world/draft-desk.js';
import type { Heard, Persona } from '../world/index.js';
import { type Editor, editorOf, synced, until } from '../world/live-draft.js';

const SHOWN = `id version status text baseContent may merges { id } disposition { kind reason }
  rebases { kind cause state oldBase newBase oldContent newContent conflicts { was isNow asked } answeredBy { name } } awaiting { id kind }`;
const READ = `query($id: ID!) { amendment(id: $id) { ${SHOWN} } }`;
const AWAITING = 'query($slug: String!) { rebasesAwaiting(conferenceSlug: $slug) { id } }';
const CONFIRM = `mutation($id: ID!, $key: String!) { answer: confirmRebase(rebaseId: $id, idempotencyKey: $key) { __typename
  ... on Amendment { ${SHOWN} } ... on NothingChanged { provisionId } ... on AlreadyAnswered { state } } }`;
const KEEP = `mutation($id: ID!, $key: String!) { answer: keepAsWritten(rebaseId: $id, idempotencyKey: $key) { __typename
  ... on Amendment { ${SHOWN} } ... on AlreadyAnswered { state } } }`;
const WITHDRAW = `mutation($id: ID!, $version: Int!, $reason: String!, $key: String!) { answer: withdrawAmendment(amendmentId: $id,
  expectedVersion: $version, reason: $reason, idempotencyKey: $key) { __typename ... on Amendment { ${SHOWN} } ... on ReasonNeeded { amendmentIds } } }`;
const SEAL = `mutation($id: ID!, $key: String!) { answer: sealRevision(draftId: $id, idempotencyKey: $key) { __typename } }`;
const MOVED = 'subscription($id: ID!) { conferenceMoved(conferenceId: $id) { kind subjectId } }';

let desk: DraftDesk;
let writing: Editor;
beforeAll(async () => {
  desk = await draftDesk();
  writing = editorOf(desk.here, 'delegateB', desk.draftId);
  await synced(writing);
}, 120_000);
afterAll(async () => {
  writing.leave();
  await desk.here.stop();
});

const seen = async (id: string, who: Persona = 'delegateA') =>
  (await desk.ask(who, READ, { id }))['amendment'] as Answer;
/** Brazil asks for words, and the chair takes them into the draft. */
async function theTextMovesOn(number: number, content: readonly object[]): Promise<void> {
  const id = await desk.amend('delegateB', number, '', { content });
  const merge = await desk.act('chair', MERGE, desk.asked(number, [id], { uncontested: true }));
  expect(merge['__typename']).toBe('Merge');
}
const rule = (number: number) => `Members shall keep rule ${number} of these Regulations.`;
const two = (one: string, other: string) => [...words(one), ...words(other)];

it('words change elsewhere: the amendment goes along by itself, and its people hear of it', async () => {
  await theTextMovesOn(1, two(rule(1), 'It is binding.'));
  const asked = two(rule(1).replace('shall', 'should'), 'It is binding.');
  const id = await desk.amend('delegateA', 1, '', { content: asked });
  const heard = desk.here.as('headA').listen<{ conferenceMoved: Answer }>(MOVED, { id: desk.here.conferenceId });
  await heard.ready;
  await theTextMovesOn(1, two(rule(1), 'It binds all.'));
  await told(heard, 'AmendmentRebased', id);
  expect(await seen(id)).toMatchObject({
    version: 2,
    text: `${rule(1).replace('shall', 'should')}\nIt binds all.`,
    baseContent: two(rule(1), 'It binds all.'),
    awaiting: null,
    rebases: [{ kind: 'CLEAN', cause: 'MERGE', state: 'APPLIED', oldContent: asked }],
  });
});

it('words change close by: its owner takes the fitted version on', async () => {
  const id = await desk.amend('delegateA', 2, rule(2).replace('shall', 'should'));
  await theTextMovesOn(2, words(rule(2).replace('Regulations', 'Rules')));
  const { awaiting, version } = await seen(id);
  expect({ awaiting, version }).toMatchObject({ awaiting: { kind: 'ADJUSTED' }, version: 1 });
  expect(await desk.act('headA', CONFIRM, { id: awaiting.id })).toMatchObject({
    version: 2,
    text: 'Members should keep rule 2 of these Rules.',
    rebases: [{ state: 'CONFIRMED', oldBase: words(rule(2)), answeredBy: { name: expect.any(String) } }],
  });
});

it('the text says it already: there is nothing to confirm, and its sponsors withdraw it with a reason', async () => {
  const asked = rule(3).replace('shall', 'should');
  const id = await desk.amend('delegateA', 3, asked);
  await theTextMovesOn(3, words(asked));
  const { awaiting, version } = await seen(id);
  expect(awaiting).toMatchObject({ kind: 'CONTAINED' });
  expect(await desk.act('headA', CONFIRM, { id: awaiting.id })).toMatchObject({ __typename: 'NothingChanged' });
  expect(await desk.act('headA', WITHDRAW, { id, version, reason: '' })).toMatchObject({ __typename: 'ReasonNeeded' });
  expect(await desk.act('headA', WITHDRAW, { id, version, reason: 'The text says so.' })).toMatchObject({
    disposition: { kind: 'WITHDRAWN', reason: 'The text says so.' },
    rebases: [{ state: 'SUPERSEDED' }],
    awaiting: null,
  });
});

it('the text says something else: its owner keeps it as it was written, until the text moves on again', async () => {
  const id = await desk.amend('delegateA', 4, rule(4).replace('shall', 'should'));
  await theTextMovesOn(4, words(rule(4).replace('shall', 'must')));
  const first = await seen(id);
  expect(first.rebases).toMatchObject([
    { kind: 'CONFLICTING', state: 'AWAITING', conflicts: [{ was: 'shall', isNow: 'must', asked: 'should' }] },
  ]);
  expect(await desk.ask('delegateA', AWAITING, { slug: desk.here.slug })).toEqual({ rebasesAwaiting: [{ id }] });
  expect(await desk.act('delegateA', KEEP, { id: first.awaiting.id })).toMatchObject({
    version: 1,
    baseContent: words(rule(4)),
    awaiting: null,
    rebases: [{ state: 'KEPT' }],
  });
  await theTextMovesOn(4, words(rule(4).replace('shall', 'will')));
  expect((await seen(id)).rebases.map(({ state }: Answer) => state)).toEqual(['AWAITING', 'KEPT']);
});

it('a sealed revision brings up what was only typed; nobody else learns of a delegation’s own', async () => {
  const id = await desk.amend('delegateA', 5, rule(5).replace('shall', 'should'), { audience: 'DELEGATION' });
  const text = writing.text(desk.at(5));
  const at = writing.words(desk.at(5)).indexOf(' of these');
  text.insert(at, ' and rule 6');
  await until(
    () => desk.standing(5),
    (standing: Answer) => standing['text'].includes('and rule 6'),
    5000,
  );
  expect((await desk.act('chair', SEAL, { id: desk.draftId }))['__typename']).toBe('DraftRevision');
  expect(await seen(id, 'headA')).toMatchObject({
    awaiting: { kind: 'ADJUSTED' },
    rebases: [{ cause: 'REVISION', state: 'AWAITING' }],
  });
  for (const who of ['chair', 'delegateB', 'secretariat'] as const) expect(await seen(id, who)).toBeNull();
});

async function told(heard: Heard<{ conferenceMoved: Answer }>, kind: string, subjectId: string): Promise<void> {
  for (;;) {
    const { conferenceMoved: event } = await heard.next(1000);
    if (event['kind'] === kind && event['subjectId'] === subjectId) break;
  }
  heard.stop();
}
