import { type HttpProxy, httpProxy } from '../world/http-proxy.js';
import { type SeparateServer, separateServer, type World, world } from '../world/index.js';
import { type OpenDraft, openDraft, until } from '../world/live-draft.js';
import { allSaved, arrived, HASTY, type LivePage, livePageOf } from '../world/live-page.js';

const WORDS = process.env.CAUCUS_HARD === '1' ? 200 : 40;

let here: World;
let there: SeparateServer;
let between: HttpProxy;
let draft: OpenDraft;
const open: LivePage[] = [];

beforeAll(async () => {
  here = await world();
  draft = await openDraft(here, 'One.', 'Two.');
  there = await separateServer(here);
  between = await httpProxy('refused', here.address, there.address);
}, 120_000);
afterEach(() => {
  for (const page of open.splice(0)) page.leave();
});
afterAll(async () => {
  await between.stop();
  await there.end();
  await here.stop();
});

const enter = (who: 'delegateA' | 'delegateB', address: string): Promise<LivePage> => {
  const page = livePageOf(here, who, draft, { address, patience: HASTY });
  open.push(page);
  return arrived(page);
};
const after = (milliseconds: number): Promise<void> => new Promise((later) => setTimeout(later, milliseconds));

async function write(page: LivePage, name: string): Promise<string[]> {
  const words = Array.from({ length: WORDS }, (_, at) => `‹${name}.${at}›`);
  for (const word of words) {
    const text = page.text(draft.provisions[0]!);
    text.insert(text.length, word);
    await after(25);
  }
  return words;
}

async function eachOnce(pages: readonly LivePage[], words: readonly string[]): Promise<void> {
  const [first] = draft.provisions as [string];
  const said = await until(
    () => pages.map((page) => page.words(first)),
    (all) => all.every((each) => each === all[0]) && words.every((word) => all[0]!.includes(word)),
    15_000,
  );
  expect(words.filter((word) => said[0]!.split(word).length !== 2)).toEqual([]);
}

it('where every other letter comes to another server, both are written to and nothing is lost, doubled or called offline', async () => {
  const bob = await enter('delegateB', between.address);
  const ann = await enter('delegateA', here.address);
  const seen = bob.kinds.length;
  const words = await Promise.all([write(ann, 'ann'), write(bob, 'bob')]);
  await Promise.all([allSaved(ann), allSaved(bob)]);
  await eachOnce([ann, bob], words.flat());
  expect(bob.connection.isSlow).toBe(true);
  expect(bob.kinds.slice(seen)).not.toContain('offline');
  expect(Math.min(...between.passed)).toBeGreaterThan(2);
}, 60_000);

it('a server that is killed and started again while letters come to it loses nothing', async () => {
  const alone = await httpProxy('refused', there.address);
  const bob = await enter('delegateB', alone.address);
  const ann = await enter('delegateA', here.address);
  const writing = write(bob, 'late');
  await after(300);
  const port = Number(new URL(there.address).port);
  await there.kill();
  const words = await writing;
  await until(
    () => bob.connection.state.kind,
    (kind) => kind === 'offline',
  );
  there = await separateServer({ ...here, port });
  await allSaved(bob, 25_000);
  await eachOnce([ann, bob], words);
  // Nor does one that is asked to stop wait for letters that only listen.
  const asked = Date.now();
  expect(await there.end()).toBe(0);
  expect(Date.now() - asked).toBeLessThan(8000);
  await until(
    () => bob.connection.state.kind,
    (kind) => kind === 'offline',
  );
  bob.leave();
  await alone.stop();
}, 90_000);
