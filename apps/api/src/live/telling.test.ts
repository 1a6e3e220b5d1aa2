import { setTimeout as after } from 'node:timers/promises';
import { type Settled, Telling } from './telling.js';

function telling(takes: number) {
  const told: Settled[] = [];
  const made = new Telling((settled) => {
    told.push(settled);
    for (const end = performance.now() + takes; performance.now() < end; );
  });
  return { made, told };
}

it('tells few at once, and what was settled in one go in one go', async () => {
  const { made, told } = telling(0);
  made.add({ index: 1, first: 7, seq: 7 });
  made.add({ index: 2, first: 8, seq: 8 });
  await Promise.resolve();
  made.add({ index: 3, first: 9, seq: 9 });
  await Promise.resolve();
  expect(told).toEqual([
    { index: 2, first: 7, seq: 8 },
    { index: 3, first: 9, seq: 9 },
  ]);
});

it('tells a crowd together what is settled in three times as long as telling takes', async () => {
  const { made, told } = telling(6);
  made.add({ index: 1, first: 1, seq: 1 });
  await Promise.resolve();
  for (const at of [2, 3, 4]) {
    made.add({ index: at, first: at, seq: at });
    await Promise.resolve();
  }
  expect(told).toHaveLength(1);
  await after(40);
  expect(told.slice(1)).toEqual([{ index: 4, first: 2, seq: 4 }]);
});

it('never tells across somebody else’s entry, tells at once when asked to, and nothing when it is over', async () => {
  const { made, told } = telling(6);
  made.add({ index: 1, first: 1, seq: 1 });
  await Promise.resolve();
  made.add({ index: 2, first: 2, seq: 2 });
  made.add({ index: 3, first: 4, seq: 4 });
  expect(told.map(({ seq }) => seq)).toEqual([1, 2]);
  made.now();
  expect(told.map(({ seq }) => seq)).toEqual([1, 2, 4]);
  made.add({ index: 4, first: 5, seq: 5 });
  made.stop();
  await after(40);
  expect(told).toHaveLength(3);
});
