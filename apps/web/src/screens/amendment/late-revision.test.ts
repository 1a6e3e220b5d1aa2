import { paragraph } from '#lib/drafting/testing';
import { seenAfter } from './late-revision.js';

const seen = { version: 3, base: [paragraph('Lamps are lit.')] };
const now = [paragraph('Lamps are lit at dusk.')];

it('is sent again on the words that stand where the text moved under it', () => {
  expect(seenAfter({ currentVersion: 3, currentContent: now }, seen)).toEqual({ version: 3, base: now });
});

it('takes the place of a newer revision, on the words that were looked at', () => {
  expect(seenAfter({ currentVersion: 4, currentContent: now }, seen)).toEqual({ version: 4, base: seen.base });
  expect(seenAfter({ currentVersion: 4, currentContent: null }, seen)).toEqual({ version: 4, base: seen.base });
});
