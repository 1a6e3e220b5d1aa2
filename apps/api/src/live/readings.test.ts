import { Readings } from './readings.js';

it('whoever asks while a reading is under way waits for one that began later, and all who wait share it', async () => {
  let log = 'a';
  const seen: string[] = [];
  const readings = new Readings(async () => {
    const found = log;
    await new Promise((later) => setTimeout(later, 5));
    seen.push(found);
  });
  const first = readings.next();
  log = 'ab';
  await Promise.all([readings.next(), readings.next()]);
  await first;
  expect(seen).toEqual(['a', 'ab']);
  await readings.next();
  expect(seen).toEqual(['a', 'ab', 'ab']);
});

it('a reading that failed does not hold up the next', async () => {
  let fails = true;
  const readings = new Readings(() => (fails ? Promise.reject(new Error('gone')) : Promise.resolve()));
  const first = readings.next();
  const second = readings.next();
  fails = false;
  await expect(first).rejects.toThrow('gone');
  await second;
});
