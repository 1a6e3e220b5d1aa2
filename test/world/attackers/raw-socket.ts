import { connect, type Socket } from 'node:net';
import type { Persona } from '../index.js';
import type { Ground } from './attack.js';

/** A websocket without a library between: it may say what no library would. */
export interface RawSocket {
  write(bytes: Uint8Array): void;
  /** From now on nothing is read, until `listen`. */
  deafen(): void;
  listen(): void;
  /** `closed 1002`, `cut`, or `stays open`. */
  end(withinMs?: number): Promise<string>;
  drop(): void;
}

export interface Frame {
  readonly first?: number;
  readonly masked?: boolean;
  /** What the head says, whatever follows. */
  readonly length?: number | bigint;
  readonly payload?: Uint8Array;
}

export const FINAL = 0x80;
export const RESERVED = 0x40;
export const BINARY = 0x02;

/** The bytes of one frame; a whole masked binary one unless told otherwise. */
export function frameOf({
  first = FINAL | BINARY,
  masked = true,
  payload = new Uint8Array(0),
  length = payload.length,
}: Frame): Buffer {
  const head = Buffer.alloc(10);
  head[0] = first;
  head[1] = (masked ? 0x80 : 0) | 127;
  head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, masked ? Buffer.alloc(4) : Buffer.alloc(0), payload]);
}

export function rawSocket(
  ground: Ground,
  who: Persona,
  { room = ground.draft.id, headers = [] }: { readonly room?: string; readonly headers?: readonly string[] } = {},
): Promise<RawSocket> {
  const { hostname, port } = new URL(ground.world.address);
  const socket = connect({ host: hostname, port: Number(port) });
  const hearing = new Hearing();
  const over = new Promise<string>((end) => socket.on('close', () => end(hearing.closed ?? 'cut')));
  socket.on('error', () => undefined);
  socket.write(
    [
      `GET /collab/${room} HTTP/1.1`,
      `Host: ${hostname}:${port}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      `Authorization: Bearer ${ground.world.people[who].token}`,
      ...headers,
      '\r\n',
    ].join('\r\n'),
  );
  const raw = rawOf(socket, hearing, over);
  return new Promise((open) => {
    socket.on('data', (bytes) => {
      if (hearing.take(bytes)) open(raw);
    });
    void over.then(() => open(raw));
  });
}

function rawOf(socket: Socket, hearing: Hearing, over: Promise<string>): RawSocket {
  return {
    write: (bytes) => void (socket.writable && socket.write(bytes)),
    deafen: () => void socket.pause(),
    listen: () => void socket.resume(),
    end: (withinMs = 5000) =>
      // Who says goodbye waits for an answer, which is not given here.
      Promise.race([
        over,
        new Promise<string>((late) => setTimeout(() => late(hearing.closed ?? 'stays open'), withinMs).unref()),
      ]),
    drop: () => void socket.destroy(),
  };
}

/** Takes the server's answer apart as far as to find the code it closes with. */
class Hearing {
  closed: string | null = null;
  private open = false;
  private left = Buffer.alloc(0);

  /** True once the upgrade was answered, whatever the answer. */
  take(bytes: Buffer): boolean {
    this.left = Buffer.concat([this.left, bytes]);
    if (!this.open) {
      const end = this.left.indexOf('\r\n\r\n');
      if (end === -1) return false;
      const status = this.left.toString('latin1', 9, 12);
      if (status !== '101') this.closed = `HTTP ${status}`;
      this.open = true;
      this.left = this.left.subarray(end + 4);
    }
    for (let next = this.frame(); next !== null; next = this.frame())
      if (next.opcode === 8) this.closed = `closed ${next.payload.readUInt16BE(0)}`;
    return true;
  }

  private frame(): { opcode: number; payload: Buffer } | null {
    const { left } = this;
    if (left.length < 2) return null;
    const short = left[1]! & 127;
    const head = short === 127 ? 10 : short === 126 ? 4 : 2;
    if (left.length < head) return null;
    const length = short === 127 ? Number(left.readBigUInt64BE(2)) : short === 126 ? left.readUInt16BE(2) : short;
    if (left.length < head + length) return null;
    this.left = left.subarray(head + length);
    return { opcode: left[0]! & 15, payload: left.subarray(head, head + length) };
  }
}
