import * as Y from 'yjs';
import { honestHall } from '../world/attackers/honest-hall.js';
import { type Answer, type DraftDesk, draftDesk, MERGE, UNDO } from '../world/draft-desk.js';
import { type Client, clientOf, type Persona, separateServer } from '../world/index.js';
import { type Editor, editorOf, openDraft, synced, textIn, until } from '../world/live-draft.js';
import { longHistory } from '../world/long-history.js';
import { foldLog } from '../world/open-rooms.js';

const SEAL = `mutation($id: ID!, $key: String!) { answer: sealRevision(draftId: $id, idempotencyKey: $key) {
  __typename ... on DraftRevision { id seq sha256 } ... on NothingNew { revisionId } } }`;
const REVISIONS = `query($id: ID!) { draft(id: $id) { seq brackets
  provisions { id number label content text brackets merges { id before after } }
  revisions { id number seq sha256 previous brackets divisions { id heading } provisions { id number label content suppressed } } } }`;

const HARD = process.env.CAUCUS_HARD === '1';
const LONGEST = 500;

let desk: DraftDesk;
beforeAll(async () => {
  desk = await draftDesk();
}, 120_000);
afterAll(() => desk.here.stop());

const place = () => ({ address: desk.here.address, people: desk.here.people });
const as = ({ address, people }: ReturnType<typeof place>, who: Persona): Client =>
  clientOf(address, people[who].token);

async function enter(at: ReturnType<typeof place>, who: Persona): Promise<Editor> {
  const editor = editorOf(at, who, desk.draftId);
  await synced(editor);
  return editor;
}

/** All that is known of a draft: what was sealed, what it says, who wrote which words, and the document itself. */
async function everythingAt(at: ReturnType<typeof place>): Promise<object> {
  const reader = await enter(at, 'headB');
  const { doc } = reader;
  const deleted = [...Y.snapshot(doc).ds.clients].map(([client, ranges]) => [
    client,
    ranges.map(({ clock, len }) => [clock, len]),
  ]);
  const found = {
    sealed: await as(at, 'observer').query<Answer>(REVISIONS, { id: desk.draftId }),
    attribution: await (await as(at, 'observer').fetch(`/api/drafts/${desk.draftId}/attribution?as=json`)).json(),
    words: doc.getMap('provisions').toJSON(),
    written: [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(),
    deleted: deleted.sort(),
  };
  reader.leave();
  return found;
}

const logOf = () =>
  desk.here.owner<{ head: string; folded: string | null; entries: string }>(
    `select head, (select seq from room_snapshot where room_id = id) as folded,
       (select count(*) from room_update where room_id = id) as entries from room where id = $1`,
    [desk.draftId],
  );

it('a sealed revision, who wrote what, and the document are the same before and after the log is folded, and after a restart', async () => {
  const { here, draftId } = desk;
  const [ann, bob] = [await enter(place(), 'delegateA'), await enter(place(), 'delegateB')];
  const amendment = await desk.amend('headB', 2, 'Members should keep rule 2 of these Rules.');
  const merge = await desk.act('chair', MERGE, desk.asked(2, [amendment], { uncontested: true }));
  ann.text(desk.at(3)).insert(0, 'Written by Ann. ');
  await until(
    () => bob.words(desk.at(3)),
    (words) => words.startsWith('Written by Ann. '),
  );
  bob.text(desk.at(3)).delete(11, 4);
  bob.text(desk.at(3)).insert(11, 'and by Bob');
  ann.text(desk.at(4)).format(3, 7, { strong: {} });
  await until(
    () => desk.standing(3),
    ({ text }) => text.includes('and by Bob'),
  );
  const sealed = await desk.act('chair', SEAL, { id: draftId });
  expect(sealed['__typename']).toBe('DraftRevision');
  const before = await everythingAt(place());
  expect(JSON.stringify(before)).toContain('Written by and by Bob');

  await foldLog(here, draftId);
  const [log] = await logOf();
  expect(Number(log!.folded)).toBeGreaterThanOrEqual(sealed['seq']);
  expect(log).toMatchObject({ folded: log!.head, entries: '0' });
  expect(await everythingAt(place())).toEqual(before);
  expect(await desk.act('chair', SEAL, { id: draftId })).toEqual({
    __typename: 'NothingNew',
    revisionId: sealed['id'],
  });

  // A server that has never seen it reads all from what is kept.
  const restarted = await separateServer(here);
  const there = { address: restarted.address, people: here.people };
  expect(await everythingAt(there)).toEqual(before);
  const again = await as(there, 'chair').act<{ answer: Answer }>(SEAL, { id: draftId });
  expect(again.answer).toEqual({ __typename: 'NothingNew', revisionId: sealed['id'] });
  // And what the log no longer holds entry by entry can still be taken back.
  const undone = await as(there, 'chair').act<{ answer: Answer }>(UNDO, { id: merge['id'] });
  expect(undone.answer['__typename']).toBe('Merge');
  expect((await desk.standing(2))['text']).toBe('Members shall keep rule 2 of these Regulations.');
  for (const editor of [ann, bob]) editor.leave();
  await restarted.end();
}, 60_000);

if (HARD)
  it('four people type on while a draft of 7 MB is folded', async () => {
    const { here } = desk;
    const draft = await openDraft(here, ...Array.from({ length: 18 }, (_, at) => `${at + 1}. Here as well.`));
    await longHistory(here, draft.id, 'delegateB', (doc, at) => {
      const text = textIn(doc, draft.provisions[4 + (at % 14)]!);
      text.insert(text.length, 'Members shall cooperate. '.repeat(260));
    });
    const hall = await honestHall(here, draft);
    // Long enough that it has been folded once by itself, and that all have it.
    await new Promise((later) => setTimeout(later, 5000));
    await hall.felt();
    for (let fold = 0; fold < 3; fold++) {
      await foldLog(here, draft.id);
      await new Promise((later) => setTimeout(later, 500));
    }
    const { longest, closes } = await hall.felt();
    hall.end();
    process.stdout.write(`while 7 MB are folded the longest wait is ${Math.round(longest)} ms\n`);
    expect(closes).toEqual([]);
    expect(longest).toBeLessThan(LONGEST);
  }, 120_000);
