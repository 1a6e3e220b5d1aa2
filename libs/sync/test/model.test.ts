import fc from 'fast-check';
import { anyStory, played } from '#lib/sync/testing';

const STORIES = process.env['CAUCUS_HARD'] === '1' ? 10_000 : 400;

it('[S21] whatever befalls people and servers, all end with what the log says, and nothing confirmed is missing', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      expect(played(story)).toEqual([]);
    }),
    { numRuns: STORIES },
  );
}, 1_800_000);
