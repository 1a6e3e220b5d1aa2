import type { Patience } from './patience.js';
import { BROKEN, type Hearer, type Wire } from './wire.js';

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

const OPEN = 1;
const LOOKS = 5000;

/** Any question that the server always answers. */
const ARE_YOU_THERE = new Uint8Array([3]);

/** A websocket. It is never idle for long, and noticed to be dead by its silence. */
export class SocketWire implements Wire {
  private socket: Socket | null = null;
  private look: ReturnType<typeof setInterval> | null = null;
  private heardAt = 0;
  private hasSpoken = false;

  constructor(
    private readonly open: () => Socket,
    private readonly hearer: Hearer,
    private readonly patience: Patience,
  ) {}

  get isOpen(): boolean {
    return this.socket?.readyState === OPEN;
  }

  begin(): void {
    const socket = this.open();
    socket.binaryType = 'arraybuffer';
    this.socket = socket;
    this.heardAt = Date.now();
    this.look = setInterval(() => this.lookAfterIt(), Math.min(LOOKS, this.patience.opening / 2));
    socket.onopen = () => this.hearer.opened();
    socket.onmessage = ({ data }) => this.hear(new Uint8Array(data));
    socket.onerror = () => undefined;
    socket.onclose = ({ code, reason }) => this.lose(code, reason);
  }

  say(frame: Uint8Array): void {
    if (this.isOpen) this.socket?.send(frame);
  }

  hangUp(): void {
    if (this.look !== null) clearInterval(this.look);
    const { socket } = this;
    this.socket = null;
    if (socket === null) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  private hear(frame: Uint8Array): void {
    this.heardAt = Date.now();
    this.hasSpoken = true;
    this.hearer.heard(frame);
  }

  private lookAfterIt(): void {
    const { opening, silence, dead } = this.patience;
    const silent = Date.now() - this.heardAt;
    if (silent >= (this.hasSpoken ? dead : opening)) this.lose(BROKEN, '');
    else if (silent >= silence) this.say(ARE_YOU_THERE);
  }

  private lose(code: number, reason: string): void {
    this.hangUp();
    this.hearer.closed(code, reason);
  }
}
