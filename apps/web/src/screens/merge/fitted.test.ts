import type { Content } from '#lib/drafting';
import { fittedTo } from './fitted.js';
import type { Amendment, Outcome } from './on-desk.js';
import { line, text } from './testing-desk.js';

const words = (one: string): Content => line(text(one));
const amendment = (more: Partial<Amendment> = {}) =>
  ({
    kind: 'MOD',
    heading: null,
    awaiting: null,
    baseContent: words('old'),
    content: words('asked'),
    ...more,
  }) as Amendment;
const awaiting = (kind: 'ADJUSTED' | 'CONFLICTING') =>
  ({ kind, newContent: words('fitted') }) as unknown as Amendment['awaiting'];
const clean = { rebase: 'CLEAN' } as Outcome;

it('shows an amendment as it was written while its words stand', () => {
  expect(fittedTo(words('old'), amendment(), clean)).toEqual({ asks: amendment(), rebase: null });
  expect(fittedTo(null, amendment(), null).rebase).toBeNull();
});

it('says what became of it when the text has moved on', () => {
  expect(fittedTo(words('new'), amendment(), clean).rebase).toBe('CLEAN');
});

it('shows what it would ask of the text as it stands', () => {
  const { asks, rebase } = fittedTo(words('new'), amendment({ awaiting: awaiting('ADJUSTED') }), null);
  expect(rebase).toBe('ADJUSTED');
  expect([asks.baseContent, asks.content]).toEqual([words('new'), words('fitted')]);
});

it('shows a conflict as it was written', () => {
  const conflicting = amendment({ awaiting: awaiting('CONFLICTING') });
  expect(fittedTo(words('new'), conflicting, null)).toEqual({ asks: conflicting, rebase: 'CONFLICTING' });
});

it('an addition was not written on the words of the provision', () => {
  expect(fittedTo(words('new'), amendment({ kind: 'ADD' }), clean).rebase).toBeNull();
});
