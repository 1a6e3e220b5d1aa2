import { setTimeout as after } from 'node:timers/promises';
import { Pace } from './pace.js';

it('asks soon after a pause, and while it goes on no more often than every 0.7 s', async () => {
  const pace = new Pace();
  expect(pace.next).toBe(250);
  pace.timed(() => undefined);
  expect(pace.next).toBeGreaterThan(600);
  await after(500);
  expect(pace.next).toBe(250);
});

it('asks less often for what is waited for long, and as before when it is not any more', async () => {
  const pace = new Pace();
  await pace.waited(after(5));
  expect(pace.next).toBe(250);
  await pace.waited(after(120));
  expect(pace.next).toBeGreaterThan(250);
  await pace.waited(after(600));
  expect(pace.next).toBe(2000);
  pace.timed(() => undefined);
  expect(pace.next).toBeLessThan(800);
});

it('hands on what came of it, and that nothing did', async () => {
  const pace = new Pace();
  await expect(pace.waited(Promise.resolve(3))).resolves.toBe(3);
  await expect(pace.waited(Promise.reject(new Error('no')))).rejects.toThrow('no');
});
