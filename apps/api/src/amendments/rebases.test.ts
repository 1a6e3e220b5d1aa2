import { randomUUID } from 'node:crypto';
import { type Answer, type DraftDesk, draftDesk, words } from '../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../test/world/index.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { RebaseAmendments } from './rebase-amendments.js';
import { RebaseDue } from './rebase-due.events.js';

const REBASE = `id kind cause state oldBase newBase oldContent newContent conflicts { was isNow asked } answeredBy { name }`;
const SHOWN = `id version text may baseContent rebases { ${REBASE} } awaiting { id kind }`;
const READ = `query($id: ID!) { amendment(id: $id) { ${SHOWN} } }`;
const ANSWER = `__typename ... on Amendment { ${SHOWN} } ... on NothingChanged { provisionId }
  ... on NotAcceptable { problem } ... on NotFound { what }`;
const CONFIRM = `mutation($id: ID!, $content: Content, $key: String!) {
  answer: confirmRebase(rebaseId: $id, content: $content, idempotencyKey: $key) { ${ANSWER} ... on AlreadyAnswered { state } } }`;
const KEEP = `mutation($id: ID!, $key: String!) { answer: keepAsWritten(rebaseId: $id, idempotencyKey: $key) {
  __typename ... on Amendment { ${SHOWN} } ... on AlreadyAnswered { state } ... on NotFound { what } } }`;
const REVISE = `mutation($id: ID!, $version: Int!, $content: Content, $base: Content, $reasons: String! = "", $key: String!) {
  answer: reviseAmendment(amendmentId: $id, expectedVersion: $version, content: $content, baseContent: $base, reasons: $reasons, idempotencyKey: $key) {
    ${ANSWER} ... on ChangedMeanwhile { currentVersion currentContent } } }`;
const AWAITING = 'query($slug: String!) { rebasesAwaiting(conferenceSlug: $slug) { id } }';

let desk: DraftDesk;
let database: Database;
let due: RebaseDue;
beforeAll(async () => {
  desk = await draftDesk();
  const { app } = desk.here.serving as NonNullable<typeof desk.here.serving>;
  [database, due] = [app.get(Database), app.get(RebaseDue)];
}, 120_000);
afterAll(() => desk.here.stop());

const asChair = <T>(work: (tx: Transaction) => Promise<T>) =>
  database.transaction({ kind: 'person', personId: desk.here.people.chair.personId }, work);
const mark = (number: number | null, more: object = {}) =>
  asChair((tx) =>
    due.mark(tx, {
      draftId: desk.draftId,
      provisionId: number === null ? null : desk.at(number),
      cause: 'DESK',
      causeId: randomUUID(),
      ...more,
    }),
  );
/** The draft says something else, as if its rows had just been projected. */
const says = (number: number, text: string, more = '') =>
  desk.here.owner(
    `update draft_provision set content = $3, text = $4 ${more} where draft_id = $1 and provision_id = $2`,
    [desk.draftId, desk.at(number), JSON.stringify(words(text)), text],
  );
/** Somebody looks after the provision, and the draft says something else. */
const movesOn = async (number: number, text: string): Promise<void> => {
  await says(number, text);
  await mark(number);
  await due.work(desk.draftId);
};
const seen = async (id: string, who: Persona | 'nobody' = 'delegateA') =>
  (await desk.ask(who, READ, { id }))['amendment'] as Answer;
const isDue = async () => (await desk.here.owner('select from rebase_due')).length;

const WAS = 'Members shall keep this rule of the Regulations, and shall tell one another of it in writing.';
const ASKED = WAS.replace('shall keep', 'should keep');
const NEAR = 'Members shall keep this rule of the Regulations. They shall tell one another of it in writing.';

test('words that do not touch its own: it stands on the new ones at once, and its people are told', async () => {
  const longer = (text: string) => [words(WAS)[0], words(text)[0]];
  const set = (text: string) =>
    desk.here.owner('update draft_provision set content = $3 where draft_id = $1 and provision_id = $2', [
      desk.draftId,
      desk.at(1),
      JSON.stringify(longer(text)),
    ]);
  await set('It ends here.');
  const asked = [words(ASKED)[0], words('It ends here.')[0]];
  const id = await desk.amend('delegateA', 1, '', { content: asked });
  await set('It ends there.');
  await mark(1);
  expect(await isDue()).toBe(1);
  await due.work(desk.draftId);
  expect(await isDue()).toBe(0);
  expect(await seen(id)).toMatchObject({
    version: 2,
    baseContent: longer('It ends there.'),
    text: `${ASKED}\nIt ends there.`,
    awaiting: null,
    rebases: [{ kind: 'CLEAN', cause: 'DESK', state: 'APPLIED', oldContent: asked }],
  });
  const told = await desk.here.owner('select from record_entry where subject_id = $1 and kind = $2', [
    id,
    'AmendmentRebased',
  ]);
  expect(told).toHaveLength(1);
});

test('words that touch its own wait for the owner, who takes the new version on', async () => {
  await says(2, WAS);
  const id = await desk.amend('delegateA', 2, ASKED);
  await movesOn(2, NEAR);
  const waiting = await seen(id);
  expect(waiting).toMatchObject({ version: 1, text: ASKED, baseContent: words(WAS), awaiting: { kind: 'ADJUSTED' } });
  expect(waiting.may).toContain('confirm');
  expect((await seen(id, 'delegateB')).may).not.toContain('confirm');
  expect(await desk.ask('headA', AWAITING, { slug: desk.here.slug })).toEqual({ rebasesAwaiting: [{ id }] });
  expect(await desk.ask('headB', AWAITING, { slug: desk.here.slug })).toEqual({ rebasesAwaiting: [] });
  const confirmed = await desk.act('headA', CONFIRM, { id: waiting.awaiting.id });
  expect(confirmed).toMatchObject({
    version: 2,
    text: NEAR.replace('shall keep', 'should keep'),
    baseContent: words(NEAR),
    awaiting: null,
    rebases: [{ state: 'CONFIRMED', answeredBy: { name: expect.any(String) } }],
  });
  expect(await desk.act('delegateA', KEEP, { id: waiting.awaiting.id })).toEqual({
    __typename: 'AlreadyAnswered',
    state: 'CONFIRMED',
  });
});

test('a conflict shows what was, what is and what was asked; the owner may bring other words', async () => {
  await says(3, WAS);
  const id = await desk.amend('delegateA', 3, ASKED);
  await movesOn(3, WAS.replace('shall keep', 'must keep'));
  const { awaiting, rebases } = await seen(id);
  expect(rebases).toMatchObject([
    { kind: 'CONFLICTING', conflicts: [{ was: 'shall', isNow: 'must', asked: 'should' }] },
  ]);
  const other = words(WAS.replace('shall keep', 'will keep'));
  expect(await desk.act('delegateA', CONFIRM, { id: awaiting.id, content: other })).toMatchObject({
    version: 2,
    text: WAS.replace('shall keep', 'will keep'),
  });
});

test('what the text says already is not asked again by confirming', async () => {
  await says(4, WAS);
  const id = await desk.amend('delegateA', 4, ASKED);
  await movesOn(4, ASKED);
  const { awaiting } = await seen(id);
  expect(awaiting.kind).toBe('CONTAINED');
  expect(await desk.act('delegateA', CONFIRM, { id: awaiting.id })).toMatchObject({ __typename: 'NothingChanged' });
});

test('what its owner keeps is asked about again only when the words move on again', async () => {
  await says(5, WAS);
  const id = await desk.amend('delegateA', 5, ASKED);
  await movesOn(5, NEAR);
  const { awaiting } = await seen(id);
  expect(await desk.act('delegateA', KEEP, { id: awaiting.id })).toMatchObject({
    version: 1,
    text: ASKED,
    awaiting: null,
  });
  await movesOn(5, NEAR);
  expect((await seen(id)).rebases).toHaveLength(1);
  await movesOn(5, NEAR.replace('They shall', 'They must'));
  expect(await seen(id)).toMatchObject({ rebases: [{ state: 'AWAITING' }, { state: 'KEPT' }] });
});

test('a newer question takes the place of an older one', async () => {
  await says(6, WAS);
  const id = await desk.amend('delegateA', 6, ASKED);
  await movesOn(6, NEAR);
  const { awaiting } = await seen(id);
  await movesOn(6, NEAR.replace('They shall', 'They must'));
  expect(await seen(id)).toMatchObject({ rebases: [{ state: 'AWAITING' }, { state: 'SUPERSEDED' }] });
  expect(await desk.act('delegateA', CONFIRM, { id: awaiting.id })).toEqual({
    __typename: 'AlreadyAnswered',
    state: 'SUPERSEDED',
  });
});

test('looking again at the same words changes nothing, however many look at once', async () => {
  await says(7, WAS);
  const ids = [];
  for (let nth = 0; nth < 30; nth++) ids.push(await desk.amend('delegateA', 7, `${ASKED} (${nth})`));
  await says(7, NEAR);
  for (let nth = 0; nth < 4; nth++) await mark(7);
  const { app } = desk.here.serving as NonNullable<typeof desk.here.serving>;
  await Promise.all([due.work(desk.draftId), app.get(RebaseAmendments).sweep(), due.work(desk.draftId)]);
  const rows = await desk.here.owner<{ count: number }>(
    'select count(*)::int as count from amendment_rebase where amendment_id = any($1::uuid[]) group by amendment_id',
    [ids],
  );
  expect(rows).toEqual(ids.map(() => ({ count: 1 })));
  expect(await isDue()).toBe(0);
});

test('words that are not projected yet stay due', async () => {
  await says(8, WAS);
  const id = await desk.amend('delegateA', 8, ASKED);
  await says(8, NEAR);
  await mark(8, { seq: 1_000_000 });
  await due.work(desk.draftId);
  expect([await isDue(), (await seen(id)).rebases]).toEqual([1, []]);
  await desk.here.owner('update rebase_due set seq = 0');
  await due.work(desk.draftId);
  expect([await isDue(), (await seen(id)).rebases.length]).toEqual([0, 1]);
});

test('what a delegation keeps to itself is rebased as well, and shown to nobody else', async () => {
  await says(9, WAS);
  const id = await desk.amend('delegateA', 9, ASKED, { audience: 'DELEGATION' });
  await movesOn(9, NEAR);
  expect(await seen(id, 'headA')).toMatchObject({ awaiting: { kind: 'ADJUSTED' } });
  for (const who of ['secretariat', 'chair', 'headB', 'nobody'] as const) expect(await seen(id, who)).toBeNull();
  const { awaiting } = await seen(id);
  for (const who of ['chair', 'headB'] as const)
    expect(await desk.act(who, KEEP, { id: awaiting.id })).toEqual({ __typename: 'NotFound', what: 'rebase' });
  const chains = await desk.here.owner<Answer>('select distinct audience from record_entry where subject_id = $1', [
    id,
  ]);
  expect(chains).toEqual([{ audience: `delegation:${desk.here.stakeholders.A.id}` }]);
});

test('a NOC meets any change, and a SUP what is suppressed', async () => {
  await says(10, WAS);
  const noc = await desk.amend('delegateA', 10, null, { kind: 'NOC' });
  const sup = await desk.amend('delegateB', 10, null, { kind: 'SUP' });
  await movesOn(10, NEAR);
  const kept = await seen(noc);
  expect(kept).toMatchObject({ awaiting: { kind: 'CONFLICTING' } });
  expect(await desk.act('delegateA', CONFIRM, { id: kept.awaiting.id })).toMatchObject({ baseContent: words(NEAR) });
  await says(10, NEAR, ', suppressed = true');
  await mark(10);
  await due.work(desk.draftId);
  expect(await seen(sup, 'delegateB')).toMatchObject({ awaiting: { kind: 'CONTAINED' } });
});

test('whoever revises says what they saw, or is read on the words it was written on', async () => {
  await says(11, WAS);
  const id = await desk.amend('delegateA', 11, ASKED);
  await says(11, NEAR);
  const wish = words(ASKED.replace('in writing', 'by letter'));
  expect(await desk.act('delegateA', REVISE, { id, version: 1, content: wish, base: words(WAS) })).toMatchObject({
    __typename: 'ChangedMeanwhile',
    currentVersion: 1,
    currentContent: words(NEAR),
  });
  expect(await desk.act('delegateA', REVISE, { id, version: 1, content: wish })).toMatchObject({
    version: 2,
    baseContent: words(WAS),
  });
  expect(await desk.act('delegateA', REVISE, { id, version: 2, content: wish, base: words(NEAR) })).toMatchObject({
    version: 3,
    baseContent: words(NEAR),
  });
  await mark(11);
  await due.work(desk.draftId);
  expect((await seen(id)).rebases).toEqual([]);
});

test('what the secretariat entered from a letter it answers, revises and withdraws', async () => {
  await says(12, WAS);
  const entered = { onBehalfOf: desk.here.stakeholders.C.id, receivedIn: 'Letter 3' };
  const id = await desk.amend('secretariat', 12, ASKED, entered);
  await movesOn(12, NEAR);
  const { awaiting, may } = await seen(id, 'secretariat');
  expect(may).toEqual(['revise', 'withdraw', 'confirm', 'comment']);
  expect(await desk.ask('secretariat', AWAITING, { slug: desk.here.slug })).toEqual({ rebasesAwaiting: [{ id }] });
  expect(await desk.act('secretariat', CONFIRM, { id: awaiting.id })).toMatchObject({ version: 2 });
  expect(await desk.act('secretariat', REVISE, { id, version: 2, content: words('Letter 4 says so.') })).toMatchObject({
    text: 'Letter 4 says so.',
  });
});
