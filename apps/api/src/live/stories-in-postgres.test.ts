import fc from 'fast-check';
import { anyStory, told, wrongWith } from '#lib/sync/testing';
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

it('[S21] stories of the model go the same way with the log in Postgres: copies and tables agree, nothing confirmed is missing, nothing locked changes', async () => {
  const stories = fc.array(anyStory, { minLength: TOGETHER, maxLength: TOGETHER });
  await fc.assert(
    fc.asyncProperty(stories, async (all) => {
      const worlds = all.map(told);
      const rooms = await retold(log, worlds);
      for (const [at, world] of worlds.entries()) {
        const kept = await log.store.load(rooms[at]!);
        expect(wrongWith(world, kept!.doc)).toEqual([]);
      }
    }),
    // A failure is told with its seed at once; to make it shorter would take longer than a test may.
    { numRuns: STORIES / TOGETHER, endOnFailure: true },
  );
}, 600_000);
