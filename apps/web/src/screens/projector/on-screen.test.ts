import { keyOf, placeOnScreen, turned } from './on-screen.js';

const item = { provisionId: 'b', provisions: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };

test('what was taken up is on the screen, until somebody turns to another', () => {
  expect(placeOnScreen(item, null)).toBe(1);
  expect(placeOnScreen(item, 'c')).toBe(2);
  expect(placeOnScreen({ ...item, provisionId: null }, null)).toBe(0);
  expect(placeOnScreen(item, 'gone')).toBe(0);
  expect(placeOnScreen({ provisionId: null, provisions: [] }, null)).toBe(-1);
});

test('one turns to the next and the one before, and not past the ends', () => {
  expect([turned(item, 1, 1), turned(item, 1, -1), turned(item, 2, 1), turned(item, 0, -1)]).toEqual([
    'c',
    'a',
    'c',
    'a',
  ]);
  expect(turned({ provisions: [] }, -1, 1)).toBeNull();
});

test('arrows and the remote of a presenter turn the page', () => {
  expect(['ArrowRight', 'PageDown', 'PageUp', 'Home', 'r', 'F', 'x'].map(keyOf)).toEqual([
    'next',
    'next',
    'before',
    'live',
    'changes',
    'whole',
    null,
  ]);
});
