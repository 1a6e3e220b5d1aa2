import { setTimeout as after } from 'node:timers/promises';
import { Pace } from './pace.js';

it('asks less often for what is waited for long, and as before when it is not any more', async () => {
  const pace = new Pace();
  const usual = pace.next;
  await pace.waited(after(5));
  expect(pace.next).toBe(usual);
  await pace.waited(after(120));
  expect(pace.next).toBeGreaterThan(usual);
  pace.timed(() => undefined);
  expect(pace.next).toBe(usual);
  await pace.waited(after(600));
  expect(pace.next).toBe(2000);
});

it('hands on what came of it, and that nothing did', async () => {
  const pace = new Pace();
  await expect(pace.waited(Promise.resolve(3))).resolves.toBe(3);
  await expect(pace.waited(Promise.reject(new Error('no')))).rejects.toThrow('no');
});
