import { deflateRawSync } from 'node:zlib';
import { type Attack, type Ground, inGroups, kinds, tally } from './attack.js';
import { BINARY, FINAL, type Frame, frameOf, RESERVED, rawSocket } from './raw-socket.js';

const WRONG: readonly Frame[] = [
  { masked: false, payload: Uint8Array.from([0, 0, 1, 0]) },
  { first: FINAL | RESERVED | BINARY },
  { first: FINAL | 0x20 | BINARY },
  { first: FINAL | 0x10 | BINARY },
  ...[3, 4, 5, 6, 7, 11, 12, 13, 14, 15].map((opcode) => ({ first: FINAL | opcode })),
  // A part of nothing, a ping in parts, a ping that is too long.
  { first: FINAL | 0 },
  { first: 9 },
  { first: FINAL | 9, payload: new Uint8Array(126) },
];

const HUGE: readonly (number | bigint)[] = [
  17 << 20,
  90_000_000,
  2 ** 31,
  2 ** 32,
  2n ** 40n,
  2n ** 53n,
  2n ** 63n - 1n,
];

export const brokenFrames: readonly Attack[] = [
  {
    name: 'Wrong frames and masks',
    tried: `${WRONG.length} frames: unmasked, reserved bits, unknown opcodes, parts of nothing, long pings`,
    answer: `closed 1002 ×${WRONG.length}`,
    run: (ground) =>
      eachAlone(
        ground,
        WRONG.map((frame) => [frameOf(frame)]),
      ),
  },
  {
    name: 'Huge declared lengths of frames',
    tried: '17 MB, 90 MB, 2³¹, 2³², 2⁴⁰, 2⁵³, 2⁶³ − 1',
    answer: `closed 1009 ×${HUGE.length}`,
    run: (ground) =>
      eachAlone(
        ground,
        HUGE.map((length) => [frameOf({ length })]),
      ),
  },
  {
    name: 'Parts without end',
    tried: '40 MB in parts of 64 KB; a million empty parts',
    answer: 'closed 1008, closed 1009',
    run: async (ground) => {
      const part = frameOf({ first: 0, payload: new Uint8Array(1 << 16) });
      const first = frameOf({ first: BINARY, payload: new Uint8Array(1 << 16) });
      const nothing = Buffer.concat(Array.from({ length: 1000 }, () => frameOf({ first: 0 })));
      const empty = frameOf({ first: BINARY });
      const outcomes = await inGroups(
        [
          [first, ...Array.from({ length: 640 }, () => part)],
          [empty, ...Array.from({ length: ground.hard ? 1000 : 100 }, () => nothing)],
        ],
        1,
        (parts) => alone(ground, parts),
      );
      return kinds(outcomes);
    },
  },
  {
    name: 'Compression bomb',
    tried: '250 MB of zeros in 250 KB, with compression asked for',
    answer: 'closed 1002',
    run: (ground) => {
      const bomb = deflateRawSync(Buffer.alloc(ground.hard ? 250_000_000 : 25_000_000));
      const asking = ['Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits'];
      return alone(ground, [frameOf({ first: FINAL | RESERVED | BINARY, payload: bomb })], asking);
    },
  },
];

async function eachAlone(ground: Ground, all: readonly (readonly Uint8Array[])[]): Promise<string> {
  return tally(await inGroups(all, 8, (frames) => alone(ground, frames)));
}

async function alone(ground: Ground, frames: readonly Uint8Array[], headers: readonly string[] = []): Promise<string> {
  const raw = await rawSocket(ground, 'delegateB', { headers });
  for (const frame of frames) raw.write(frame);
  const outcome = await raw.end();
  raw.drop();
  return outcome;
}
