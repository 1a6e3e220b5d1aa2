import { addressOf, type Look, lookIn } from './look.js';

const looks: readonly Look[] = [
  { kind: 'bracketed' },
  { kind: 'clean' },
  { kind: 'redline', from: null, to: null },
  { kind: 'redline', from: 2, to: null },
  { kind: 'redline', from: 1, to: 3 },
  { kind: 'redline', from: 'seen', to: null },
  { kind: 'ours', of: null },
  { kind: 'ours', of: '5f0c' },
  { kind: 'sources', by: null },
];

it.each(looks)('the address of $kind leads back to it', (look) => {
  expect(lookIn(new URLSearchParams(addressOf(look)))).toEqual(look);
});

it('shows brackets where the address asks for nothing we know', () => {
  expect(lookIn(new URLSearchParams('look=upside-down'))).toEqual({ kind: 'bracketed' });
  expect(lookIn(new URLSearchParams('look=redline&rev=x&to=-1'))).toEqual({ kind: 'redline', from: null, to: null });
});
