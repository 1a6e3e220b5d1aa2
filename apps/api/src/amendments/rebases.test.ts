import { randomUUID } from 'node:crypto';
import { type Answer, type DraftDesk, draftDesk, words } from '../../../../test/world/draft-desk.js';
import type { Database, Transaction } from '../platform/database/database.js';
import { Database as TheDatabase } from '../platform/database/database.js';
import { Dispositions } from './dispositions.events.js';
import { RebaseDue } from './rebase-due.events.js';

let desk: DraftDesk;
let database: Database;
let due: RebaseDue;
let dispositions: Dispositions;
beforeAll(async () => {
  desk = await draftDesk();
  const { app } = desk.here.serving as NonNullable<typeof desk.here.serving>;
  [database, due, dispositions] = [app.get(TheDatabase), app.get(RebaseDue), app.get(Dispositions)];
}, 120_000);
afterAll(() => desk.here.stop());

const asChair = <T>(work: (tx: Transaction) => Promise<T>) =>
  database.transaction({ kind: 'person', personId: desk.here.people.chair.personId }, work);
const mark = (number: number, causeId = randomUUID()) =>
  asChair((tx) => due.mark(tx, { draftId: desk.draftId, provisionId: desk.at(number), cause: 'DESK', causeId }));
/** The draft says something else, as if the rows had just been projected. */
const nowSays = (number: number, text: string) =>
  desk.here.owner('update draft_provision set content = $3, text = $4 where draft_id = $1 and provision_id = $2', [
    desk.draftId,
    desk.at(number),
    JSON.stringify(words(text)),
    text,
  ]);
const rebasesOf = (id: string) =>
  desk.here.owner<Answer>('select kind, state, cause from amendment_rebase where amendment_id = $1 order by seq', [id]);
const amendmentOf = async (id: string) =>
  (await desk.here.owner<Answer>('select text, version, base_content from amendment where id = $1', [id]))[0];
const isDue = async () => (await desk.here.owner('select from rebase_due')).length;

const LONG = 'Members shall keep rule one of these Regulations, and shall tell one another about it in writing.';

test('words that do not touch its own: it is written on the new ones at once', async () => {
  await nowSays(1, LONG);
  const id = await desk.amend('delegateA', 1, LONG.replace('shall keep', 'keep'));
  await nowSays(1, LONG.replace('in writing', 'by letter'));
  await mark(1);
  expect(await isDue()).toBe(1);
  await due.work(desk.draftId);
  expect(await isDue()).toBe(0);
  expect(await rebasesOf(id)).toMatchObject([{ cause: 'DESK' }]);
});

test('a merge takes its dispositions back with it', async () => {
  const id = await desk.amend('delegateA', 3, 'Members keep rule 3.');
  await asChair((tx) =>
    dispositions.give(tx, [{ amendmentId: id, kind: 'NOT_ACCEPTED', reason: 'No support.', mergeId: null }]),
  );
  expect(await amendmentOf(id)).toMatchObject({ version: 2 });
});
