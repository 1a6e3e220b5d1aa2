import { setTimeout as after } from 'node:timers/promises';
import { type FaultProxy, faultProxy } from '../world/fault-proxy.js';
import { type Persona, type SeparateServer, separateServer, type World, world } from '../world/index.js';
import { type Editor, editorOf, type OpenDraft, openDraft, synced, until } from '../world/live-draft.js';
import { putCursor, whoIsSeenBy } from '../world/who-is-here.js';
import { Writer } from '../world/writer.js';

const ROUNDS = process.env.CAUCUS_HARD === '1' ? 6 : 1;
/** Each writes at both nodes, without a pause. */
const PEOPLE: readonly Persona[] = ['chair', 'delegateA', 'delegateB'];
const TAKE_AWAY = 'update membership set until = now() where person_id = $1 and conference_id = $2';

let here: World;
let there: SeparateServer;
let proxy: FaultProxy;
let draft: OpenDraft;
beforeAll(async () => {
  here = await world();
  draft = await openDraft(here, 'One.', 'Two.');
  proxy = await faultProxy(here.applicationUrl);
  there = await separateServer({
    ownerUrl: proxy.through(here.ownerUrl),
    applicationUrl: proxy.through(here.applicationUrl),
  });
}, 120_000);
afterAll(async () => {
  proxy.heal();
  await there.kill();
  await proxy.stop();
  await here.stop();
});

const writerAt = (address: string, who: Persona, provision: string, name: string): Writer => {
  const url = `${address.replace(/^http/, 'ws')}/collab/${draft.id}?ack=1`;
  return new Writer(url, here.people[who].token, { provision, name });
};
const editorAt = async (address: string, who: Persona): Promise<Editor> => {
  const editor = editorOf({ ...here, address }, who, draft.id);
  await synced(editor);
  putCursor(editor, draft.provisions[0]!);
  return editor;
};
const namesSeen = (editor: Editor): string => [...new Set(whoIsSeenBy(editor).map(({ name }) => name))].join();
const lastClose = ({ closes }: Editor): string => `${closes.at(-1)?.code ?? 'none'}`;
const sizes = (writers: readonly Writer[]): number[] => writers.map(({ journal }) => journal.size);
const allAbove = (writers: readonly Writer[], before: readonly number[], more: number, withinMs: number) =>
  until(
    () => sizes(writers),
    (now) => now.every((size, at) => size > before[at]! + more),
    withinMs,
  );

it('a node is cut off while six people edit: it confirms and shows nothing, and when it heals all is there', async () => {
  const [first, second] = draft.provisions as [string, string];
  const near = PEOPLE.map((who, at) => writerAt(here.address, who, first, `n${at}-`));
  const far = PEOPLE.map((who, at) => writerAt(there.address, who, second, `f${at}-`));
  const reader = await editorAt(here.address, 'delegateA');
  const farReader = await editorAt(there.address, 'delegateB');
  await allAbove([...near, ...far], [0, 0, 0, 0, 0, 0], 10, 30_000);
  await until(
    () => namesSeen(reader),
    (names) => names === 'The delegateB',
  );

  for (let round = 0; round < ROUNDS; round++) {
    proxy.blackhole();
    await after(300);
    const before = sizes(far);
    const shown = farReader.words(second);
    const nearBefore = sizes(near);
    await allAbove(near, nearBefore, 20, 10_000);
    await after(round * 3000);
    expect(sizes(far)).toEqual(before);
    expect(farReader.words(second)).toBe(shown);
    // Who is behind the break is not said to be here for long, and is sent away when nobody can say what they may do.
    await until(
      () => [namesSeen(reader), lastClose(farReader)].join(' / '),
      (seen) => seen === ' / 1013',
      20_000,
    );
    expect(farReader.words(second)).toBe(shown);
    proxy.heal();
    await allAbove(far, before, 10, 60_000);
    await until(
      () => [namesSeen(reader), namesSeen(farReader)].join(' / '),
      (names) => names === 'The delegateB / The delegateA',
      30_000,
    );
  }

  const writers = [...near, ...far];
  for (const writer of writers) writer.pause();
  const words = await until(
    () => [reader.words(first) + reader.words(second), farReader.words(first) + farReader.words(second)],
    ([one, other]) =>
      one === other && writers.every(({ journal }) => [...journal].every((word) => one!.includes(word))),
    30_000,
  );
  for (const { journal } of writers) for (const word of journal) expect(words[0]!.split(word)).toHaveLength(2);
  expect(writers.flatMap(({ refusals }) => refusals)).toEqual([]);
  for (const writer of writers) writer.stop();

  reader.leave();
  farReader.leave();
}, 600_000);

it('a right that was taken away during a break is gone on both nodes when it is over, before either hears anything more', async () => {
  const [one, other] = [await editorAt(here.address, 'delegateB'), await editorAt(there.address, 'delegateB')];
  const [first] = draft.provisions as [string];
  proxy.blackhole();
  await here.owner(TAKE_AWAY, [here.people.delegateB.personId, here.conferenceId]);
  // By now what the node knew of rights is too old to act on; and on the other it has been heard.
  await after(3100);
  for (const editor of [one, other]) editor.text(first).insert(0, 'no more ');
  proxy.heal();
  await until(
    () => [one, other].map(({ closes }) => closes.some(({ code }) => code === 4403)),
    (closed) => closed.every(Boolean),
    10_000,
  );
  const reader = await editorAt(here.address, 'delegateA');
  expect(reader.words(first)).not.toContain('no more');
  for (const editor of [one, other, reader]) editor.leave();
}, 60_000);
