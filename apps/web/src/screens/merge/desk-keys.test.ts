import { commandFor, type Press } from './desk-keys.js';

const press = (key: string, more: Partial<Press> = {}) =>
  commandFor({ key, code: '', ctrl: false, alt: false, shift: false, typing: false, letters: true, ...more });

it.each([
  ['j', { kind: 'bracket', step: 1 }],
  ['k', { kind: 'bracket', step: -1 }],
  ['1', { kind: 'option', at: 0 }],
  ['9', { kind: 'option', at: 8 }],
  ['0', { kind: 'keep' }],
  ['c', { kind: 'compromise' }],
  ['u', { kind: 'uncontested' }],
  ['o', { kind: 'onlyOpen' }],
  ['n', { kind: 'provision', step: 1 }],
  ['p', { kind: 'provision', step: -1 }],
  ['z', { kind: 'undo' }],
  ['?', { kind: 'help' }],
  ['x', null],
  ['Tab', null],
] as const)('%s', (key, command) => {
  expect(press(key)).toEqual(command);
});

it('publishes with Ctrl and Enter, also from a field', () => {
  expect(press('Enter', { ctrl: true })).toEqual({ kind: 'publish' });
  expect(press('Enter', { ctrl: true, typing: true })).toEqual({ kind: 'publish' });
  expect(press('Enter')).toBeNull();
});

it('takes no letter for a command while someone types, or who has switched them off', () => {
  expect(press('u', { typing: true })).toBeNull();
  expect(press('1', { typing: true })).toBeNull();
  expect(press('u', { letters: false })).toBeNull();
});

it('leaves the browser its own keys', () => {
  expect(press('c', { ctrl: true })).toBeNull();
  expect(press('z', { ctrl: true })).toBeNull();
  expect(press('1', { alt: true })).toBeNull();
});

it('takes the figures of a French keyboard without the shift key', () => {
  expect(press('&', { code: 'Digit1' })).toEqual({ kind: 'option', at: 0 });
  expect(press('à', { code: 'Digit0' })).toEqual({ kind: 'keep' });
  expect(press('!', { code: 'Digit1', shift: true })).toBeNull();
});

it('hears capitals too, because a key may be locked', () => {
  expect(press('J', { shift: true })).toEqual({ kind: 'bracket', step: 1 });
});
