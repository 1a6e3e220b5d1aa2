import { pauseBefore } from './reconnect.js';

/** A WebSocket, as much of it as is used here. */
export interface Socket {
  binaryType: string;
  readonly readyState: number;
  send(bytes: Uint8Array): void;
  close(): void;
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: ArrayBuffer }) => void) | null;
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

/** What is made of what comes over the wire. */
export interface Receiver {
  opened(): void;
  heard(frame: Uint8Array): void;
  /** The connection is gone; true to try again. */
  closed(code: number, reason: string): boolean;
}

const OPEN = 1;
const HEARTBEAT = 20_000;
const SILENCE = 45_000;

/** Any question that the server always answers. */
const ARE_YOU_THERE = new Uint8Array([3]);

/** One socket at a time to one address: opened again when it breaks, and noticed to be dead by its silence. */
export class Wire {
  private socket: Socket | null = null;
  private attempts = 0;
  private retry: ReturnType<typeof setTimeout> | null = null;
  private beat: ReturnType<typeof setInterval> | null = null;
  private heardAt = 0;

  constructor(
    private readonly url: string,
    private readonly open: (url: string) => Socket,
    private readonly receiver: Receiver,
  ) {}

  get isOpen(): boolean {
    return this.socket?.readyState === OPEN;
  }

  connect(): void {
    if (this.socket !== null) return;
    this.stopWaiting();
    const socket = this.open(this.url);
    socket.binaryType = 'arraybuffer';
    this.socket = socket;
    socket.onopen = () => this.begin();
    socket.onmessage = ({ data }) => this.hear(new Uint8Array(data));
    socket.onerror = () => undefined;
    socket.onclose = ({ code, reason }) => this.lose(code, reason);
  }

  /** False where there is nobody to hear it. */
  say(frame: Uint8Array): boolean {
    if (!this.isOpen) return false;
    this.socket?.send(frame);
    return true;
  }

  /** The connection has proved itself: the next break is a first one again. */
  isGood(): void {
    this.attempts = 0;
  }

  /** The other end cannot be there any more. */
  cut(): void {
    if (this.socket !== null) this.lose(1006, '');
  }

  /** Hangs up without a word to the receiver. */
  hangUp(): void {
    this.stopWaiting();
    const { socket } = this;
    this.socket = null;
    if (socket === null) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  connectSoon(): void {
    this.stopWaiting();
    this.retry = setTimeout(() => this.connect(), pauseBefore(this.attempts++, Math.random()));
  }

  private begin(): void {
    this.heardAt = Date.now();
    this.beat = setInterval(() => this.keepAlive(), HEARTBEAT);
    this.receiver.opened();
  }

  private hear(frame: Uint8Array): void {
    this.heardAt = Date.now();
    this.receiver.heard(frame);
  }

  private keepAlive(): void {
    if (Date.now() - this.heardAt < SILENCE) this.say(ARE_YOU_THERE);
    else this.lose(1006, '');
  }

  private lose(code: number, reason: string): void {
    this.hangUp();
    if (this.receiver.closed(code, reason)) this.connectSoon();
  }

  private stopWaiting(): void {
    if (this.retry !== null) clearTimeout(this.retry);
    if (this.beat !== null) clearInterval(this.beat);
    this.retry = null;
    this.beat = null;
  }
}
