import type { SocketId } from '#lib/sync';
import { Paused } from './paused.js';

/**
 * Moments in which nothing is on its way to the log: some work needs one, and frames wait for it meanwhile. Nobody
 * overtakes what waits already.
 */
export class Quiet {
  private readonly works: (() => void)[] = [];
  private readonly paused = new Paused();

  constructor(
    private readonly isQuiet: () => boolean,
    private readonly hear: (socket: SocketId, frame: Uint8Array) => unknown,
  ) {}

  next(): Promise<void> {
    return this.isQuiet() ? Promise.resolve() : new Promise((done) => this.works.push(done));
  }

  /** Has a frame heard, now or later; false where too much of this person waits. */
  take(person: string, socket: SocketId, frame: Uint8Array): boolean {
    const hasToWait = this.works.length > 0 || !this.paused.isEmpty;
    if (hasToWait) return this.paused.add(person, { socket, frame });
    this.hear(socket, frame);
    return true;
  }

  /** It may be quiet now. */
  look(): void {
    if (this.works.length === 0 || !this.isQuiet()) return;
    for (const work of this.works.splice(0)) work();
    // The work goes on in microtasks; the frames come after it.
    setImmediate(() => this.release());
  }

  private release(): void {
    const mayGoOn = (): boolean => this.works.length === 0;
    this.paused.release(mayGoOn, this.hear);
    if (mayGoOn() && !this.paused.isEmpty) setImmediate(() => this.release());
  }
}
