import { writes } from './attempts.js';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

it.each(['a', 'é', ' ', 'Enter', 'Backspace', 'Delete'])('%j would have changed the words', (key) => {
  expect(writes(press(key))).toBe(true);
});

it.each([
  press('ArrowDown'),
  press('Tab'),
  press('Escape'),
  press('c', { ctrlKey: true }),
  press('a', { metaKey: true }),
])('%j reads, copies or goes on', (pressed) => {
  expect(writes(pressed)).toBe(false);
});
