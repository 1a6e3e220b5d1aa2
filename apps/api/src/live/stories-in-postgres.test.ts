import fc from 'fast-check';
import { anyStory, told, type World, wrongWith } from '#lib/sync/testing';
import { type BareLog, bareLog } from '../../../../test/world/bare-log.js';
import { retold } from '../../../../test/world/log-retold.js';

/** Told side by side, so that one statement appends for several. */
const TOGETHER = 5;
const STORIES = process.env['CAUCUS_HARD'] === '1' ? 500 : 20;

let log: BareLog;
beforeAll(async () => {
  log = await bareLog();
}, 120_000);
afterAll(() => log.stop());

async function goesTheSameWay(worlds: readonly World[]): Promise<void> {
  const rooms = await retold(log, worlds);
  for (const [at, world] of worlds.entries()) {
    const kept = await log.store.load(rooms[at]!);
    expect(wrongWith(world, kept!.doc)).toEqual([]);
  }
}

it('[S21] stories of the model go the same way with the log in Postgres: copies and tables agree, nothing confirmed is missing, nothing locked changes', async () => {
  const stories = fc.array(anyStory, { minLength: TOGETHER, maxLength: TOGETHER });
  await fc.assert(
    fc.asyncProperty(stories, (all) => goesTheSameWay(all.map(told))),
    // A failure is told with its seed at once; to make it shorter would take longer than a test may.
    { numRuns: STORIES / TOGETHER, endOnFailure: true },
  );
}, 600_000);

/** Seeds under which some of the first stories are told that they are behind, or that an id is somebody else's. */
const RARE = [32, 34, 6] as const;

it('[S3] [S20] so do those in which the log refuses what it refuses seldom', async () => {
  const worlds = RARE.flatMap((seed) => fc.sample(anyStory, { seed, numRuns: 25 })).map(told);
  const rare = worlds.filter((world) => refusals(world).some((outcome) => outcome !== 'stale'));
  expect(new Set(rare.flatMap(refusals))).toEqual(new Set(['stale', 'behind', 'foreign']));
  await goesTheSameWay(rare);
}, 120_000);

function refusals({ log: { deeds } }: World): readonly string[] {
  return deeds.flatMap((deed) => (deed.kind === 'Append' && typeof deed.outcome === 'string' ? [deed.outcome] : []));
}
