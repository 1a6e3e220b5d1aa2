import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { Turns } from './turns.js';

const queue = { atOnce: 2, mostWaiting: 3, patience: 1000 };

/** Work that goes on until it is told to end. */
function held(): { readonly work: () => Promise<string>; end: () => void } {
  let end = (): void => undefined;
  const until = new Promise<string>((done) => {
    end = () => done('done');
  });
  return { work: () => until, end };
}

test('so many work at once, and the others in the order in which they came', async () => {
  const turns = new Turns(queue);
  const [one, other] = [held(), held()];
  const begun: number[] = [];
  const first = [turns.inTurn(one.work), turns.inTurn(other.work)];
  const later = [1, 2, 3].map((nth) => turns.inTurn(async () => begun.push(nth)));
  await turnOfTheLoop();
  expect(begun).toEqual([]);
  one.end();
  await Promise.all(later);
  expect(begun).toEqual([1, 2, 3]);
  other.end();
  expect(await Promise.all(first)).toEqual(['done', 'done']);
});

test('what fails makes room as well', async () => {
  const turns = new Turns({ ...queue, atOnce: 1 });
  await expect(turns.inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await turns.inTurn(async () => 'next')).toBe('next');
});

test('who would be one too many is told at once, and who has waited too long then', async () => {
  const turns = new Turns({ ...queue, atOnce: 1, mostWaiting: 1, patience: 20 });
  const working = held();
  const first = turns.inTurn(working.work);
  const waits = turns.inTurn(async () => 'too late');
  await expect(turns.inTurn(async () => 'too many')).rejects.toThrow('1 wait for the database already');
  await expect(waits).rejects.toThrow('No turn at the database within 20 ms');
  working.end();
  expect(await first).toBe('done');
  expect(await turns.inTurn(async () => 'next')).toBe('next');
});
