import { setTimeout as after } from 'node:timers/promises';
import { InGroups } from './in-groups.js';

it('does what comes meanwhile in one go', async () => {
  const groups: (readonly number[])[] = [];
  const together = new InGroups<number>({ most: 3 }, async (items) => {
    groups.push(items);
    await after(5);
  });
  await Promise.all([1, 2, 3, 4, 5].map((item) => together.do(item)));
  await together.do(6);
  expect(groups).toEqual([[1], [2, 3, 4], [5], [6]]);
});

it('tries each alone where one of a group fails, and tells only that one', async () => {
  const done: number[] = [];
  const together = new InGroups<number>({ most: 10 }, async (items) => {
    await after(1);
    if (items.includes(3)) throw new Error('three');
    done.push(...items);
  });
  const outcomes = await Promise.allSettled([1, 2, 3, 4].map((item) => together.do(item)));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(done).toEqual([1, 2, 4]);
});

it('lets groups begin apart from each other, but for whoever is in a hurry', async () => {
  const groups: (readonly number[])[] = [];
  const together = new InGroups<number>({ most: 3, apart: 60_000 }, async (items) => void groups.push(items));
  await together.do(1);
  const waiting = together.do(2);
  await after(20);
  expect(groups).toEqual([[1]]);
  await Promise.all([together.do(3, true), waiting]);
  expect(groups).toEqual([[1], [2, 3]]);
});
