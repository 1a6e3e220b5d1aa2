import { type FaultProxy, faultProxy } from '../world/fault-proxy.js';
import { type SeparateServer, separateServer, type World, world } from '../world/index.js';
import { type Editor, editorOf, type OpenDraft, openDraft, synced, until } from '../world/live-draft.js';
import { type OwnRedis, ownRedis, REDIS_PROGRAM } from '../world/redis.js';
import { putCursor, whoIsSeenBy } from '../world/who-is-here.js';

const HARD = process.env.CAUCUS_HARD === '1';

type Place = { readonly world: World; readonly there: SeparateServer; readonly draft: OpenDraft };

async function twoNodes(redisUrl: string | null, redisHere = redisUrl): Promise<Place> {
  const here = await world({ redisUrl: redisHere });
  const there = await separateServer({ ...here, variables: redisUrl === null ? {} : { REDIS_URL: redisUrl } });
  return { world: here, there, draft: await openDraft(here, 'One.', 'Two.') };
}

async function enter(place: Place, at: 'here' | 'there', who: 'delegateA' | 'delegateB' | 'chair'): Promise<Editor> {
  const { world: here, there, draft } = place;
  const editor = editorOf(at === 'here' ? here : { ...here, address: there.address }, who, draft.id);
  await synced(editor);
  putCursor(editor, draft.provisions[0]!);
  return editor;
}

const names = (editor: Editor): string[] => whoIsSeenBy(editor).map(({ name }) => name);
const seesOnly = (editor: Editor, expected: readonly string[], withinMs = 5000): Promise<unknown> =>
  until(
    () => names(editor),
    (seen) => JSON.stringify(seen) === JSON.stringify(expected),
    withinMs,
  );

/** People on both nodes see each other, also who comes later; and who leaves is gone. */
async function presenceStory(place: Place): Promise<void> {
  const ann = await enter(place, 'here', 'delegateA');
  const bob = await enter(place, 'there', 'delegateB');
  await seesOnly(ann, ['The delegateB']);
  await seesOnly(bob, ['The delegateA']);
  // What a client says of its own name is not what is shown.
  const [seen] = await until(
    () => whoIsSeenBy(bob),
    ([first]) => first?.hasCursor === true,
  );
  expect(seen).toEqual({
    id: place.world.people.delegateA.personId,
    name: 'The delegateA',
    delegation: 'ALF',
    hasCursor: true,
  });
  const late = await enter(place, 'there', 'chair');
  await seesOnly(late, ['The delegateA', 'The delegateB']);
  await seesOnly(ann, ['The chair', 'The delegateB']);
  bob.leave();
  await seesOnly(ann, ['The chair']);
  late.leave();
  ann.leave();
}

/** A node dies; tells whom those on the other one see after twelve seconds, or as soon as it is nobody. */
async function nodeDies(place: Place): Promise<() => Promise<readonly string[]>> {
  const ann = await enter(place, 'here', 'delegateA');
  const bob = await enter(place, 'there', 'delegateB');
  await seesOnly(ann, ['The delegateB']);
  await place.there.kill();
  const over = seesOnly(ann, [], 12_000).catch(() => undefined);
  return async () => {
    await over;
    const seen = names(ann);
    for (const editor of [ann, bob]) editor.leave();
    return seen;
  };
}

let alone: Place;
/** That a node is silent takes nine seconds to notice: the others' stories are told meanwhile. */
let seenAfterDeath: () => Promise<readonly string[]>;
afterAll(() => alone.world.stop());

describe('two nodes on one database', () => {
  beforeAll(async () => {
    alone = await twoNodes(null);
  }, 120_000);

  it('people on both see who is here and where', () => presenceStory(alone), 60_000);
  it('one of them dies', async () => {
    seenAfterDeath = await nodeDies(alone);
  }, 60_000);
});

const whereThereIsRedis = REDIS_PROGRAM === null ? describe.skip : describe;
const WITH_REDIS = REDIS_PROGRAM === null ? 'with Redis (redis-server is not installed here)' : 'with Redis';

whereThereIsRedis(`two nodes ${WITH_REDIS}`, () => {
  let redis: OwnRedis;
  let proxy: FaultProxy;
  let place: Place;
  beforeAll(async () => {
    redis = await ownRedis();
    proxy = await faultProxy(redis.url);
    await redis.stop();
    place = await twoNodes(redis.url, proxy.through(redis.url));
  }, 120_000);
  afterAll(async () => {
    await place.there.end();
    await place.world.stop();
    await proxy.stop();
    await redis.stop();
  });

  const wordTravels = async (writer: Editor, reader: Editor): Promise<void> => {
    const [first] = place.draft.provisions as [string];
    const word = `${writer.doc.clientID}:${writer.text(first).length} `;
    writer.text(first).insert(0, word);
    await until(
      () => reader.words(first),
      (words) => words.includes(word),
    );
  };

  const bothHearIt = () =>
    until(
      () => redis.hearers(),
      (count) => count === 2,
      10_000,
    );

  it('start where it is not there, and go on when it comes', async () => {
    const ann = await enter(place, 'here', 'delegateA');
    const bob = await enter(place, 'there', 'delegateB');
    await seesOnly(ann, ['The delegateB']);
    await wordTravels(ann, bob);
    await redis.start();
    await bothHearIt();
    await wordTravels(bob, ann);
    for (const editor of [ann, bob]) editor.leave();
  }, 60_000);

  it('people on both see who is here and where', () => presenceStory(place), 60_000);

  it('go on when Redis dies, stay ready, and use it again when it is back', async () => {
    const ann = await enter(place, 'here', 'delegateA');
    const bob = await enter(place, 'there', 'delegateB');
    await seesOnly(bob, ['The delegateA']);
    await redis.stop();
    await wordTravels(ann, bob);
    for (const address of [place.world.address, place.there.address])
      expect((await fetch(`${address}/readyz`)).status).toBe(200);
    const late = await enter(place, 'there', 'chair');
    await seesOnly(ann, ['The chair', 'The delegateB']);
    await redis.start();
    await bothHearIt();
    await wordTravels(ann, bob);
    late.leave();
    await seesOnly(ann, ['The delegateB']);
    for (const editor of [ann, bob]) editor.leave();
  }, 60_000);

  it('go on when one of them is cut off from Redis without a word', async () => {
    const ann = await enter(place, 'here', 'delegateA');
    const bob = await enter(place, 'there', 'delegateB');
    await seesOnly(ann, ['The delegateB']);
    proxy.blackhole();
    await wordTravels(ann, bob);
    await wordTravels(bob, ann);
    const late = await enter(place, 'there', 'chair');
    await seesOnly(ann, ['The chair', 'The delegateB'], 15_000);
    await seesOnly(bob, ['The chair', 'The delegateA'], 15_000);
    proxy.heal();
    late.leave();
    await seesOnly(ann, ['The delegateB'], 15_000);
    for (const editor of [ann, bob]) editor.leave();
  }, 60_000);

  // It takes nine seconds, and is told without Redis too.
  if (HARD)
    it('who was on one that dies is seen no longer', async () => {
      expect(await (await nodeDies(place))()).toEqual([]);
    }, 60_000);
});

it('who was on the node that died is seen no longer', async () => {
  expect(await seenAfterDeath()).toEqual([]);
}, 60_000);
