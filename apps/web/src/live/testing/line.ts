import { join, leave, receive } from '#lib/sync';
import { type House, play } from '#lib/sync/testing';
import type { Socket } from '../socket-wire.js';

/** Sockets whose other end is the server's room machine. */
export class Line implements Socket {
  static next = 100;
  binaryType = '';
  readyState = 0;
  onopen: (() => void) | null = null;
  onmessage: ((event: { readonly data: ArrayBuffer }) => void) | null = null;
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;
  readonly id = Line.next++;

  constructor(
    readonly house: House,
    readonly person: string,
    readonly write: boolean,
  ) {}

  open(): void {
    this.readyState = 1;
    this.house.lines.set(this.id, {
      hear: (frame) => this.onmessage?.({ data: Uint8Array.from(frame).buffer }),
      end: (code, reason) => {
        this.readyState = 3;
        this.onclose?.({ code, reason });
      },
    });
    const face = { id: this.person, name: this.person, delegation: null, colour: '#000000' };
    const joining = { socket: this.id, person: this.person, face, notices: true, write: this.write };
    const effects = join(this.house.room, joining, this.house.now);
    this.onopen?.();
    play(this.house, effects);
  }

  send(bytes: Uint8Array): void {
    play(this.house, receive(this.house.room, this.id, bytes, this.house.now));
  }

  close(): void {
    this.readyState = 3;
    play(this.house, leave(this.house.room, this.id, this.house.now));
  }
}
