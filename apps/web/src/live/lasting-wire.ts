import type { Patience } from './patience.js';
import { pauseBefore } from './reconnect.js';
import { afterFailure, afterSuccess, firstTry, type Way } from './which-way.js';
import { BROKEN, type Hearer, type Wire } from './wire.js';

/** What is made of what comes over the wire. */
export interface Receiver {
  opened(way: Way): void;
  heard(frame: Uint8Array): void;
  /** The connection is gone; true to try again. */
  closed(code: number, reason: string): boolean;
}

/** How wires of each kind are made; null where that kind cannot be had. */
export interface Ways {
  readonly socket: (hearer: Hearer) => Wire;
  readonly poll: ((hearer: Hearer) => Wire) | null;
}

/** In parts of the usual pause: soon at first, because a server that was away for a moment is no network without sockets. */
const LOOKS = [1 / 12, 1, 2, 4, 8, 10];

/** One wire at a time: another is begun when it breaks, and one of the other kind where this kind does not get through. */
export class LastingWire {
  private wire: Wire | null = null;
  private trying = firstTry;
  private isProved = false;
  /** A socket has just been tried in vain, and letters have not. */
  private isTurned = false;
  private attempts = 0;
  private retry: ReturnType<typeof setTimeout> | null = null;
  private probe: { readonly timer: ReturnType<typeof setTimeout>; wire: Wire | null } | null = null;
  private probes = 0;

  constructor(
    private readonly ways: Ways,
    private readonly receiver: Receiver,
    private readonly patience: Patience,
  ) {}

  get isOpen(): boolean {
    return this.wire?.isOpen ?? false;
  }

  get way(): Way {
    return this.ways.poll === null ? 'socket' : this.trying.way;
  }

  connect(): void {
    if (this.wire !== null) return;
    this.stopWaiting();
    this.isProved = false;
    const hearer: Hearer = {
      opened: () => this.receiver.opened(this.way),
      heard: (frame) => this.receiver.heard(frame),
      closed: (code, reason) => this.lose(code, reason),
    };
    this.wire = this.way === 'poll' ? this.ways.poll!(hearer) : this.ways.socket(hearer);
    this.wire.begin();
  }

  say(frame: Uint8Array): void {
    this.wire?.say(frame);
  }

  /** The connection has proved itself: the next break is a first one again. */
  isGood(): void {
    this.attempts = 0;
    this.isProved = true;
    this.trying = afterSuccess(this.trying);
    if (this.way === 'poll') this.lookForSocket();
    else this.probes = 0;
  }

  /** The network is gone, and the next may be another. */
  cut(): void {
    if (this.wire !== null) this.lose(BROKEN, '');
    this.trying = firstTry;
    this.probes = 0;
  }

  /** Hangs up without a word to the receiver. */
  hangUp(): void {
    this.stopWaiting();
    const { wire } = this;
    this.wire = null;
    wire?.hangUp();
  }

  connectSoon(): void {
    this.stopWaiting();
    const attempt = this.isTurned ? 0 : this.attempts++;
    this.retry = setTimeout(() => this.connect(), pauseBefore(attempt, Math.random()));
  }

  private lose(code: number, reason: string): void {
    this.hangUp();
    const before = this.way;
    if (!this.isProved && code === BROKEN) this.trying = afterFailure(this.trying);
    this.isTurned = before === 'socket' && this.way === 'poll';
    if (this.receiver.closed(code, reason)) this.connectSoon();
  }

  /** Beside the letters, which go on until a socket has said something. */
  private lookForSocket(): void {
    if (this.probe !== null) return;
    const pause = this.patience.socketAgain * (LOOKS[this.probes++] ?? LOOKS.at(-1)!);
    this.probe = { timer: setTimeout(() => this.trySocket(), pause), wire: null };
  }

  private trySocket(): void {
    const socket: Wire = this.ways.socket({
      opened: () => undefined,
      heard: (frame) => (this.wire === socket ? this.receiver.heard(frame) : this.change(socket, frame)),
      closed: (code, reason) => (this.wire === socket ? this.lose(code, reason) : this.lookLater()),
    });
    if (this.probe !== null) this.probe.wire = socket;
    socket.begin();
  }

  private change(socket: Wire, first: Uint8Array): void {
    if (this.probe !== null) this.probe.wire = null;
    this.hangUp();
    this.wire = socket;
    this.isProved = false;
    this.trying = firstTry;
    this.receiver.opened('socket');
    this.receiver.heard(first);
  }

  private lookLater(): void {
    this.probe = null;
    this.lookForSocket();
  }

  private stopWaiting(): void {
    if (this.retry !== null) clearTimeout(this.retry);
    if (this.probe !== null) clearTimeout(this.probe.timer);
    this.probe?.wire?.hangUp();
    this.retry = null;
    this.probe = null;
  }
}
