import { type SocketId, usualLimits } from '#lib/sync';

interface Frame {
  readonly socket: SocketId;
  readonly frame: Uint8Array;
}

/** How long others may be kept from the loop. */
const SLICE = 5;

/** Frames that wait while nothing may be taken in. As much of one person's as of the longest message there may be. */
export class Paused {
  private readonly lines = new Map<string, Frame[]>();
  private readonly bytes = new Map<string, number>();

  get isEmpty(): boolean {
    return this.lines.size === 0;
  }

  /** False where it is too much of this person. */
  add(person: string, frame: Frame): boolean {
    const all = (this.bytes.get(person) ?? 0) + frame.frame.length;
    if (all > usualLimits.heard) return false;
    this.bytes.set(person, all);
    const line = this.lines.get(person);
    if (line === undefined) this.lines.set(person, [frame]);
    else line.push(frame);
    return true;
  }

  /** Lets some be heard while they may be: each person in turn, and what is one person's in the order in which it came. */
  release(mayGoOn: () => boolean, hear: (socket: SocketId, frame: Uint8Array) => void): void {
    const end = performance.now() + SLICE;
    for (const [person, line] of this.lines) {
      if (!mayGoOn() || performance.now() > end) return;
      const { socket, frame } = line.shift()!;
      this.lines.delete(person);
      if (line.length > 0) this.lines.set(person, line);
      const left = (this.bytes.get(person) ?? 0) - frame.length;
      if (line.length > 0) this.bytes.set(person, left);
      else this.bytes.delete(person);
      hear(socket, frame);
    }
  }
}
