import { usualLimits } from '#lib/sync';
import { Paused } from './paused.js';

const frame = new Uint8Array(1);
const always = () => true;

it('[S18] while nothing may be taken in, nobody has more waiting than the longest message, on however many sockets', () => {
  const paused = new Paused();
  const half = new Uint8Array(usualLimits.heard / 2);
  const add = (person: string, socket: number) => paused.add(person, { socket, frame: half });
  expect([1, 2, 3].map((socket) => add('eve', socket))).toEqual([true, true, false]);
  expect(add('ann', 4)).toBe(true);
  const heard: number[] = [];
  paused.release(always, (socket) => heard.push(socket));
  expect(heard).toEqual([1, 4, 2]);
  expect([1, 2].map((socket) => add('eve', socket))).toEqual([true, true]);
});

it('[S1] what waits is heard in order, and what has to wait again keeps its place', () => {
  const paused = new Paused();
  const heard: number[] = [];
  for (const socket of [1, 2, 3]) paused.add('ann', { socket, frame });
  const first = () => heard.length === 0;
  paused.release(first, (socket) => heard.push(socket));
  expect([heard, paused.isEmpty]).toEqual([[1], false]);
  paused.add('ann', { socket: 4, frame });
  paused.release(always, (socket) => heard.push(socket));
  expect([heard, paused.isEmpty]).toEqual([[1, 2, 3, 4], true]);
});

it('[S19] who has much waiting and what takes long leaves the loop to others, and goes on after those who have little', () => {
  const paused = new Paused();
  const heard: number[] = [];
  for (let at = 0; at < 100; at++) paused.add('eve', { socket: 1, frame });
  paused.add('ann', { socket: 2, frame });
  const slowly = (socket: number): void => {
    for (const end = performance.now() + 3; performance.now() < end; );
    heard.push(socket);
  };
  paused.release(always, slowly);
  expect(heard.length).toBeLessThan(10);
  paused.release(always, slowly);
  expect(heard.slice(0, 2)).toEqual([1, 2]);
  expect(paused.isEmpty).toBe(false);
});
