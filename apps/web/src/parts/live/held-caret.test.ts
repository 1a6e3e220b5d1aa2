import { isStillWriting } from './held-caret.js';

it('takes an editor that went away for no wish to stop writing', () => {
  const caret = { anchor: 3, head: 3, leftAt: null };
  expect(isStillWriting(caret, 10_000)).toBe(true);
  expect(isStillWriting({ ...caret, leftAt: 9_900 }, 10_000)).toBe(true);
  expect(isStillWriting({ ...caret, leftAt: 9_000 }, 10_000)).toBe(false);
  expect(isStillWriting(null, 10_000)).toBe(false);
});
