import { type SocketId, usualLimits } from '#lib/sync';

interface Frame {
  readonly socket: SocketId;
  readonly frame: Uint8Array;
}

/** Frames that wait while nothing may be taken in. As much of one person's as of the longest message there may be. */
export class Paused {
  private frames: Frame[] = [];
  private readonly bytes = new Map<string, number>();

  get isEmpty(): boolean {
    return this.frames.length === 0;
  }

  /** False where it is too much of this person. */
  add(person: string, { socket, frame }: Frame): boolean {
    const all = (this.bytes.get(person) ?? 0) + frame.length;
    if (all > usualLimits.heard) return false;
    this.bytes.set(person, all);
    this.frames.push({ socket, frame });
    return true;
  }

  /** In the order in which they came. */
  release(hear: (socket: SocketId, frame: Uint8Array) => void): void {
    const { frames } = this;
    this.frames = [];
    this.bytes.clear();
    for (const { socket, frame } of frames) hear(socket, frame);
  }
}
