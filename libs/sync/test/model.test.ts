import fc from 'fast-check';
import { runs } from '#lib/foundation/testing';
import { anyStory, played } from '#lib/sync/testing';

it('[S21] whatever befalls people and servers, all end with what the log says, and nothing confirmed is missing', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      expect(played(story)).toEqual([]);
    }),
    { numRuns: runs(1) },
  );
}, 900_000);
