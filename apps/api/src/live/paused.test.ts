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
