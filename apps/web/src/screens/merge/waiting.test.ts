import type { ProvisionInDraft } from './on-desk.js';
import { neighbour, nextOpen, waitsOf } from './waiting.js';

const provision = (id: string, brackets = 0) => ({ id, brackets }) as ProvisionInDraft;
const draft = [provision('1'), provision('2', 2), provision('3'), provision('4')];
const counts = new Map([['4', 3]]);
const waits = (onlyOpen: boolean, chosen: string | null = null) => waitsOf(draft, counts, { onlyOpen, chosen });
const ids = (found: ReturnType<typeof waits>) => found.map((each) => each.provision.id);

it('shows what has open amendments or standing brackets, and what is looked at', () => {
  expect(ids(waits(true))).toEqual(['2', '4']);
  expect(ids(waits(true, '3'))).toEqual(['2', '3', '4']);
  expect(ids(waits(false))).toEqual(['1', '2', '3', '4']);
});

it('steps to the next and back, and not past the ends', () => {
  expect(neighbour(waits(true), '2', 1)?.provision.id).toBe('4');
  expect(neighbour(waits(true), '4', 1)).toBeNull();
  expect(neighbour(waits(true), '2', -1)).toBeNull();
  expect(neighbour(waits(true), null, 1)?.provision.id).toBe('2');
});

it('goes on to the next where something is open, from the top again after the last', () => {
  expect(nextOpen(waits(false), '2')?.provision.id).toBe('4');
  expect(nextOpen(waits(false), '4')?.provision.id).toBe('2');
  expect(nextOpen(waitsOf([provision('1')], new Map(), { onlyOpen: false, chosen: null }), '1')).toBeNull();
});
