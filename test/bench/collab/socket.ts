import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');
const BINARY = 2;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

export interface Hearing {
  /** The bytes are only good until this returns. */
  readonly frame: (payload: Buffer) => void;
  readonly open: () => void;
  readonly closed: (why: string) => void;
}

/**
 * A websocket with as little around it as there can be. Hundreds of clients share a core with each other, and what they
 * take from the machine they take from the server that is measured.
 */
export class BareSocket {
  private readonly socket: Socket;
  private rest: Buffer = Buffer.alloc(0);
  private isOpen = false;

  constructor(
    url: string,
    token: string | null,
    private readonly hearing: Hearing,
  ) {
    const { hostname, port, pathname, search } = new URL(url);
    this.socket = connect({ host: hostname, port: Number(port), noDelay: true });
    const signed = token === null ? '' : `Authorization: Bearer ${token}\r\n`;
    this.socket.write(
      `GET ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n${signed}\r\n`,
    );
    this.socket.on('data', (bytes: Buffer) => this.hear(bytes));
    this.socket.on('error', (error) => this.end(error.message));
    this.socket.on('close', () => this.end('closed'));
  }

  send(payload: Uint8Array): void {
    this.write(BINARY, payload);
  }

  leave(): void {
    this.end = () => undefined;
    this.socket.destroy();
  }

  private end(why: string): void {
    this.end = () => undefined;
    this.socket.destroy();
    this.hearing.closed(why);
  }

  // A client has to mask what it sends; a mask of noughts leaves it as it is.
  private write(opcode: number, payload: Uint8Array): void {
    const { length } = payload;
    const wide = length < 126 ? 0 : length < 65536 ? 2 : 8;
    const frame = Buffer.alloc(6 + wide + length);
    frame[0] = 0x80 | opcode;
    frame[1] = 0x80 | (wide === 0 ? length : wide === 2 ? 126 : 127);
    if (wide === 2) frame.writeUInt16BE(length, 2);
    if (wide === 8) frame.writeBigUInt64BE(BigInt(length), 2);
    frame.set(payload, 6 + wide);
    this.socket.write(frame);
  }

  private hear(bytes: Buffer): void {
    const all = this.rest.length === 0 ? bytes : Buffer.concat([this.rest, bytes]);
    const from = this.isOpen ? 0 : this.enter(all);
    if (from < 0) this.rest = all;
    else this.rest = all.subarray(this.frames(all, from));
  }

  /** Where the first frame begins; -1 while the answer to our request is not all there. */
  private enter(bytes: Buffer): number {
    const end = bytes.indexOf(HEAD_END);
    if (end < 0) return -1;
    if (!bytes.toString('latin1', 0, 12).endsWith('101')) {
      this.end(bytes.toString('latin1', 9, bytes.indexOf('\r')));
      return -1;
    }
    this.isOpen = true;
    this.hearing.open();
    return end + 4;
  }

  /** Hears all frames that are whole, and answers with where they end. */
  private frames(bytes: Buffer, from: number): number {
    let at = from;
    for (let frame = frameAt(bytes, at); frame !== null; frame = frameAt(bytes, at)) {
      this.take(bytes[at]! & 15, bytes.subarray(frame.begin, frame.end));
      at = frame.end;
    }
    return at;
  }

  private take(opcode: number, payload: Buffer): void {
    if (opcode === BINARY) this.hearing.frame(payload);
    else if (opcode === PING) this.write(PONG, payload);
    else if (opcode === CLOSE)
      this.end(`${payload.length < 2 ? '' : payload.readUInt16BE(0)} ${payload.toString('utf8', 2)}`);
  }
}

/** Where the payload of the frame lies that begins here; null while it is not all there. */
function frameAt(bytes: Buffer, at: number): { readonly begin: number; readonly end: number } | null {
  if (at + 2 > bytes.length) return null;
  const short = bytes[at + 1]!;
  const begin = at + 2 + (short < 126 ? 0 : short === 126 ? 2 : 8);
  if (begin > bytes.length) return null;
  const end = begin + (short < 126 ? short : short === 126 ? bytes.readUInt16BE(at + 2) : bytes.readUInt32BE(at + 6));
  return end > bytes.length ? null : { begin, end };
}
