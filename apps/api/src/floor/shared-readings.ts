import { setTimeout as pause } from 'node:timers/promises';

const AT_MOST_EVERY = 50;

/**
 * One reading for everybody who asks for the same at the same moment.
 *
 * What is asked while a reading is under way waits for the next, which begins after it: an older reading may not know
 * yet of what the asker has heard of. However fast things move, there are no more than twenty readings a second.
 */
export class SharedReadings<Of> {
  private readonly next = new Map<string, Promise<Of>>();
  private readonly last = new Map<string, Promise<unknown>>();

  ask(key: string, read: () => Promise<Of>): Promise<Of> {
    const waited = this.next.get(key);
    if (waited) return waited;
    const before = this.last.get(key) ?? Promise.resolve();
    const reading = before.then(() => {
      this.next.delete(key);
      const now = read();
      this.rest(key, now);
      return now;
    });
    this.next.set(key, reading);
    return reading;
  }

  private rest(key: string, reading: Promise<Of>): void {
    const rested = Promise.all([reading.catch(() => undefined), pause(AT_MOST_EVERY)]);
    this.last.set(key, rested);
    void rested.then(() => {
      if (this.last.get(key) === rested) this.last.delete(key);
    });
  }
}
