import { usualLimits } from '#lib/sync';
import { Paused } from './paused.js';

it('[S18] while nothing may be taken in, nobody has more waiting than the longest message, on however many sockets', () => {
  const paused = new Paused();
  const half = new Uint8Array(usualLimits.heard / 2);
  expect([1, 2, 3].map((socket) => paused.add('eve', { socket, frame: half }))).toEqual([true, true, false]);
  expect(paused.add('ann', { socket: 4, frame: half })).toBe(true);
  const heard: number[] = [];
  paused.release((socket) => heard.push(socket));
  paused.release((socket) => heard.push(socket));
  expect(heard).toEqual([1, 2, 4]);
  expect(paused.add('eve', { socket: 1, frame: half })).toBe(true);
});

it('[S1] what waits is in nobody’s way to be overtaken until it has been heard, and what has to wait again keeps its place', () => {
  const paused = new Paused();
  const heard: number[] = [];
  const frame = new Uint8Array(1);
  for (const socket of [1, 2, 3]) paused.add('ann', { socket, frame });
  expect(paused.isEmpty).toBe(false);
  paused.release((socket) => {
    if (socket === 1 && paused.isEmpty) heard.push(socket);
    else paused.add('ann', { socket, frame });
  });
  expect(paused.isEmpty).toBe(false);
  paused.release((socket) => heard.push(socket));
  expect([heard, paused.isEmpty]).toEqual([[1, 2, 3], true]);
});
