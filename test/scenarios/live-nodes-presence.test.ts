import { faultProxy } from '../world/fault-proxy.js';
import { type SeparateServer, separateServer, type World, world } from '../world/index.js';
import { type Editor, editorOf, type OpenDraft, openDraft, synced, until } from '../world/live-draft.js';
import { type OwnRedis, ownRedis, REDIS_PROGRAM } from '../world/redis.js';
import { putCursor, whoIsSeenBy } from '../world/who-is-here.js';

type Place = { readonly world: World; readonly there: SeparateServer; readonly draft: OpenDraft };

async function twoNodes(redisUrl: string | null, redisHere = redisUrl): Promise<Place> {
  const here = await world({ redisUrl: redisHere });
  const draft = await openDraft(here, 'One.', 'Two.');
  const there = await separateServer({ ...here, variables: redisUrl === null ? {} : { REDIS_URL: redisUrl } });
  return { world: here, there, draft };
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

/** People on both nodes see each other, also who comes later; who leaves is gone; and so is a node that dies. */
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
  await place.there.kill();
  await seesOnly(ann, [], 12_000);
  late.leave();
  ann.leave();
}

describe('two nodes on one database', () => {
  it('people on both see who is here and where', async () => {
    const place = await twoNodes(null);
    await presenceStory(place);
    await place.world.stop();
  }, 120_000);
});

const whereThereIsRedis = REDIS_PROGRAM === null ? describe.skip : describe;
const WITH_REDIS = REDIS_PROGRAM === null ? 'with Redis (redis-server is not installed here)' : 'with Redis';

whereThereIsRedis(`two nodes ${WITH_REDIS}`, () => {
  let redis: OwnRedis;
  beforeAll(async () => {
    redis = await ownRedis();
  });
  afterAll(() => redis.stop());

  it('people on both see who is here and where', async () => {
    const place = await twoNodes(redis.url);
    await presenceStory(place);
    await place.world.stop();
  }, 120_000);

  it('go on when Redis dies, stay ready, and use it again when it is back', async () => {
    const place = await twoNodes(redis.url);
    const [first] = place.draft.provisions as [string];
    const ann = await enter(place, 'here', 'delegateA');
    const bob = await enter(place, 'there', 'delegateB');
    await seesOnly(bob, ['The delegateA']);
    const wordTravels = async (word: string): Promise<void> => {
      ann.text(first).insert(0, word);
      await until(
        () => bob.words(first),
        (words) => words.includes(word),
      );
    };
    await redis.stop();
    await wordTravels('without ');
    for (const address of [place.world.address, place.there.address])
      expect((await fetch(`${address}/readyz`)).status).toBe(200);
    const late = await enter(place, 'there', 'chair');
    await seesOnly(ann, ['The chair', 'The delegateB']);
    await redis.start();
    await wordTravels('again ');
    late.leave();
    await seesOnly(ann, ['The delegateB']);
    for (const editor of [ann, bob]) editor.leave();
    await place.there.end();
    await place.world.stop();
  }, 120_000);

  it('go on when one of them is cut off from Redis without a word', async () => {
    const proxy = await faultProxy(redis.url);
    const place = await twoNodes(redis.url, proxy.through(redis.url));
    const [first] = place.draft.provisions as [string];
    const ann = await enter(place, 'here', 'delegateA');
    const bob = await enter(place, 'there', 'delegateB');
    await seesOnly(ann, ['The delegateB']);
    proxy.blackhole();
    for (const [writer, reader] of [
      [ann, bob],
      [bob, ann],
    ] as const) {
      writer.text(first).insert(0, `${writer.doc.clientID} `);
      await until(
        () => reader.words(first),
        (words) => words.includes(`${writer.doc.clientID} `),
      );
    }
    const late = await enter(place, 'there', 'chair');
    await seesOnly(ann, ['The chair', 'The delegateB'], 15_000);
    await seesOnly(bob, ['The chair', 'The delegateA'], 15_000);
    proxy.heal();
    late.leave();
    await seesOnly(ann, ['The delegateB'], 15_000);
    for (const editor of [ann, bob]) editor.leave();
    await place.there.end();
    await place.world.stop();
    await proxy.stop();
  }, 120_000);

  it('start where Redis is not there', async () => {
    await redis.stop();
    const place = await twoNodes(redis.url);
    const ann = await enter(place, 'here', 'delegateA');
    const bob = await enter(place, 'there', 'delegateB');
    await seesOnly(ann, ['The delegateB']);
    for (const editor of [ann, bob]) editor.leave();
    await place.there.end();
    await place.world.stop();
    await redis.start();
  }, 120_000);
});
