import { type Letter, lineEnd, nextLetter, put } from '#lib/sync';
import type { PollLine } from './poll-line.js';
import { PollLines } from './poll-lines.js';
import { Unfinished } from './unfinished.js';

const addressed = { session: 's', person: 'ann', document: 'd', page: 'p', number: 1 };
const share = () => new Unfinished().shareOf('ann');
const never = (): void => undefined;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function place(): { lines: PollLines; line: PollLine; wait(seconds: number): void } {
  const lines = new PollLines();
  const wait = (seconds: number): void => {
    for (let at = 0; at < seconds; at++) {
      jest.advanceTimersByTime(1000);
      lines.sweep(Date.now());
    }
  };
  return { lines, line: lines.begin(addressed, share(), never)!, wait };
}

it('a line that nobody asks of is over after thirty seconds, and one that is asked of is not', async () => {
  const { lines, line, wait } = place();
  for (let turn = 0; turn < 4; turn++) {
    const answer = line.answer(false, never);
    wait(10);
    expect((await answer)!.pieces).toEqual([]);
    wait(15);
    expect(lines.find(addressed)).toBe(line);
  }
  wait(16);
  expect([line.isOpen, lines.find(addressed)]).toEqual([false, null]);
});

it('who leaves in the middle of an answer is waited for ten seconds', async () => {
  const { lines, line, wait } = place();
  let leave = never;
  const answer = line.answer(false, (giveUp) => {
    leave = giveUp;
  });
  leave();
  expect(await answer).toBeNull();
  wait(9);
  expect(lines.find(addressed)).toBe(line);
  wait(2);
  expect(lines.find(addressed)).toBeNull();
});

it('what is said before there is a seat is heard in order when there is one', () => {
  const { line } = place();
  const other = lineEnd();
  for (const each of [1, 2]) put(other, Uint8Array.of(each));
  line.take(nextLetter(other, 100));
  const heard: number[] = [];
  line.sit({ hear: ([first]) => heard.push(first!) > 0, mayAsk: () => true, leave: never });
  put(other, Uint8Array.of(3));
  line.take(nextLetter(other, 100));
  expect(heard).toEqual([1, 2, 3]);
});

it('the next line of a page takes the place of the last, of which nothing is known any more', async () => {
  const { lines, line } = place();
  const left: string[] = [];
  const seat = { hear: () => true, mayAsk: () => true, leave: () => void left.push('left') };
  line.sit(seat);
  const answer = line.answer(false, never);
  const next = lines.begin({ ...addressed, number: 2 }, share(), never);
  expect(await answer).toBeNull();
  expect(left).toEqual(['left']);
  expect([lines.find(addressed), lines.isOver(addressed)]).toEqual([null, true]);
  expect(lines.find({ ...addressed, number: 2 })).toBe(next);
});

it('who asks too much is told so, and the end is told again as often as it is asked for', async () => {
  const { line } = place();
  const empty: Letter = { from: 1, heard: 0, pieces: [], ending: null };
  line.sit({ hear: () => true, mayAsk: () => false, leave: never });
  line.take(empty);
  for (let turn = 0; turn < 2; turn++)
    expect((await line.answer(false, never))!.ending).toEqual({ code: 1008, reason: 'TooFast' });
});
