import { randomUUID } from 'node:crypto';
import { bracket, paragraph } from '#lib/drafting/testing';
import { refuse } from '#lib/foundation';
import { applyContent, beginWriting, type OriginRun, originsWritten } from '#lib/live-draft';
import { type World, world } from '../../../../test/world/index.js';
import {
  type Editor,
  editorOf,
  type OpenDraft,
  openDraft,
  synced,
  textIn,
  until,
  wordsIn,
} from '../../../../test/world/live-draft.js';
import { Database } from '../platform/database/database.js';
import { OpenRooms } from './open-rooms.js';
import { ProjectionStore } from './projection.store.js';
import { SharedDocuments } from './shared-documents.js';

let here: World;
let rooms: SharedDocuments;
let draft: OpenDraft;
let editor: Editor;
const text = 'Members shall cooperate.';

beforeAll(async () => {
  here = await world();
  rooms = here.serving!.app.get(SharedDocuments);
}, 120_000);
beforeEach(async () => {
  draft = await openDraft(here, text, 'Aims.');
  editor = editorOf(here, 'delegateA', draft.id);
  await synced(editor);
});
afterEach(() => editor.leave());
afterAll(() => here.stop());

const chair = () => {
  const personId = here.people.chair.personId;
  return { personId, viewer: { kind: 'person' as const, personId } };
};
const at = (which: number): string => draft.provisions[which]!;

/** Puts words into a provision as a merge does. */
async function merge(content: readonly ReturnType<typeof paragraph>[], origins: readonly OriginRun[]): Promise<string> {
  const mergeId = randomUUID();
  const { personId, viewer } = chair();
  const outcome = await rooms.change(draft.id, { viewer, personId, origin: 'merge', mergeId }, async (doc, tx) => {
    const beginning = beginWriting(doc, at(0));
    applyContent(doc, at(0), content, { merge: mergeId });
    await rooms.recordOrigins(tx, draft.id, { mergeId, personId }, originsWritten(doc, at(0), beginning, origins));
    return {};
  });
  await rooms.projectThrough(draft.id, (outcome as { seq: number }).seq);
  return mergeId;
}

async function takeBack(mergeId: string): Promise<unknown> {
  const outcome = await rooms.change(
    draft.id,
    { ...chair(), origin: 'merge' },
    async (doc, tx) => (await rooms.takeBack(tx, draft.id, doc, mergeId)) ?? {},
  );
  if ('seq' in outcome) await rooms.projectThrough(draft.id, outcome.seq);
  return outcome;
}

const sources = () =>
  here
    .serving!.app.get(Database)
    .read(chair().viewer, async (tx) => (await rooms.sources(tx, { kind: 'DRAFT', id: draft.id }, [at(0)])).get(at(0)));
const content = async () =>
  (await here.owner<{ content: unknown }>('select content from draft_provision where provision_id = $1', [at(0)]))[0]
    ?.content;
const typed = (words: string) => until(content, (seen) => JSON.stringify(seen ?? []).includes(words));

const contested = [paragraph('Members ', bracket(['–', 'shall'], ['TRD', 'should']), ' fully cooperate.')];
const amended: readonly OriginRun[] = [
  { text: 'Members shall', from: 'base' },
  { text: 'should', from: ['7f1b9f1e-0000-4000-8000-000000000001'] },
  { text: ' fully cooperate.', from: 'base' },
];

test('each word says where it comes from, after a merge, compaction and a restart', async () => {
  editor.text(at(0)).insert(14, 'fully ');
  await typed('fully');
  const mergeId = await merge(contested, amended);
  const told = await sources();
  expect(told).toEqual([
    [
      { text: 'Members shall', source: { kind: 'base' } },
      { text: 'should', source: { kind: 'amendments', mergeId, amendmentIds: amended[1]!.from } },
      { text: ' ', source: { kind: 'base' } },
      {
        text: 'fully ',
        source: expect.objectContaining({ kind: 'session', personId: here.people.delegateA.personId }),
      },
      { text: 'cooperate.', source: { kind: 'base' } },
    ],
  ]);
  await here.serving!.app.get(OpenRooms).at(draft.id)!.compact();
  expect(await here.owner('select seq from room_update where room_id = $1', [draft.id])).toEqual([]);
  here.serving!.app.get(OpenRooms).at(draft.id)!.end('restart');
  await rooms.projectThrough(draft.id, Number.POSITIVE_INFINITY);
  expect(await sources()).toEqual(told);
});

test('a merge is taken back while others type: all is as before, and their words stay', async () => {
  editor.text(at(0)).insert(14, 'fully ');
  const before = await typed('fully');
  const told = await sources();
  const mergeId = await merge(contested, amended);
  await until(
    () => editor.words(at(0)),
    (words) => words.includes('should'),
  );
  expect(await takeBack(mergeId)).toMatchObject({ result: {} });
  expect(await content()).toEqual(before);
  expect(await sources()).toEqual(told);
  await until(
    () => editor.words(at(0)),
    (words) => words === 'Members shall fully cooperate.',
  );
});

test('words written again keep their first source, and a merge taken back can be made anew', async () => {
  editor.text(at(0)).insert(14, 'fully ');
  await typed('fully');
  const told = await sources();
  const mergeId = await merge([paragraph('Nothing of it.')], [{ text: 'Nothing of it.', from: 'compromise' }]);
  expect(await sources()).toEqual([
    [{ text: 'Nothing of it.', source: expect.objectContaining({ kind: 'session', compromise: true }) }],
  ]);
  await takeBack(mergeId);
  expect(await sources()).toEqual(told);
  const again = await merge(
    [paragraph('Members cooperate fully.')],
    [{ text: 'Members cooperate fully.', from: 'base' }],
  );
  await takeBack(again);
  expect(await sources()).toEqual(told);
});

test('several merges are taken back one after the other, the last first', async () => {
  const texts = ['Members should cooperate.', 'Everybody should act.', 'Nobody.'];
  const stood = [await content()];
  const merges: string[] = [];
  for (const words of texts) {
    merges.push(await merge([paragraph(words)], [{ text: words, from: 'compromise' }]));
    stood.push(await content());
  }
  for (const mergeId of merges.reverse()) {
    stood.pop();
    expect(await takeBack(mergeId)).toMatchObject({ result: {} });
    if (stood.length > 1) expect(await content()).toEqual(stood.at(-1));
  }
  expect(await content()).toEqual([paragraph(text)]);
});

test('once somebody has edited inside it, it is not taken back, and nothing of the try remains', async () => {
  const mergeId = await merge(contested, amended);
  const words = await until(
    () => editor.words(at(0)),
    (seen) => seen.includes('should'),
  );
  editor.text(at(0)).insert(words.indexOf('should') + 6, ' perhaps');
  const before = await typed('perhaps');
  const heads = () => here.owner('select head from room where id = $1', [draft.id]);
  const head = await heads();
  expect(await takeBack(mergeId)).toMatchObject({ kind: 'EditedInside', text: ' perhaps' });
  expect(await content()).toEqual(before);
  expect(await heads()).toEqual(head);
});

test('a merge that changed nothing cannot be taken back', async () => {
  const mergeId = await merge([paragraph(text)], [{ text, from: 'base' }]);
  expect(await takeBack(mergeId)).toMatchObject({ kind: 'NotFound' });
});

test('nobody but the log comes near what is kept of words and changes', async () => {
  for (const table of ['room_origin', 'room_session', 'room_change', 'room_copy'])
    await expect(here.application(`select * from ${table}`)).rejects.toThrow(/permission denied/u);
});

test('a change that comes to nothing leaves no trace in the next, nor in what others write meanwhile', async () => {
  const system = { viewer: { kind: 'system' as const, job: 'test' }, personId: null, origin: 'system' as const };
  const write = (words: string, end: () => unknown) =>
    rooms.change(draft.id, system, (doc) => {
      textIn(doc as never, at(0)).insert(0, words);
      return end();
    });
  const read = () => rooms.change(draft.id, system, (doc) => wordsIn(doc as never, at(0)));
  await write('One. ', () => null);
  await expect(write('Never. ', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await read()).toMatchObject({ result: `One. ${text}` });
  expect(await write('Nor this. ', () => refuse('NotFound', {}))).toMatchObject({ kind: 'NotFound' });
  editor.text(at(1)).insert(0, 'Typed. ');
  await until(
    () => editor.words(at(0)),
    (words) => words === `One. ${text}`,
  );
  await write('Two. ', () => null);
  expect(await read()).toMatchObject({ result: `Two. One. ${text}` });
  await until(
    () => [editor.words(at(0)), editor.words(at(1))],
    (seen) => `${seen}` === `${[`Two. One. ${text}`, 'Typed. Aims.']}`,
  );
});

it('rows of several drafts are written together, and of what is gone they go, unless they are newer', async () => {
  const other = await openDraft(here, 'Means.', 'Final.');
  for (const { id } of [draft, other]) await rooms.projectThrough(id, 1);
  const store = here.serving!.app.get(ProjectionStore);
  const gone = (room: string, seq: number, ids: readonly (string | undefined)[]) =>
    store.save({ room, seq, gone: ids as string[], provisions: [], divisions: null, states: [] }, true);
  await Promise.all([gone(draft.id, 50, [at(0)]), gone(other.id, 50, [other.provisions[1], randomUUID()])]);
  await gone(other.id, 0, [other.provisions[0]]);
  const left = await here
    .serving!.app.get(Database)
    .read({ kind: 'system', job: 'test' }, (tx) =>
      tx.sql<{ id: string }>('select provision_id as id from draft_provision where draft_id = any($1::uuid[])', [
        [draft.id, other.id],
      ]),
    );
  expect(left.map(({ id }) => id).sort()).toEqual([at(1), other.provisions[0]].sort());
});
