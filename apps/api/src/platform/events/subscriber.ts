import type { Moved } from './moved.js';

const MOST_WAITING = 1000;

/** One reader of events: a queue that is waited on. Who falls far behind is ended, and asks anew when it comes back. */
export class Subscriber<Event = Moved> implements AsyncIterableIterator<Event> {
  private readonly waiting: Event[] = [];
  private wake: ((result: IteratorResult<Event>) => void) | null = null;
  private ended = false;

  constructor(private readonly onEnd: () => void) {}

  push(event: Event): void {
    if (this.ended) return;
    if (this.wake) {
      this.wake({ done: false, value: event });
      this.wake = null;
    } else if (this.waiting.push(event) > MOST_WAITING) this.end();
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.waiting.length = 0;
    this.wake?.({ done: true, value: undefined });
    this.wake = null;
    this.onEnd();
  }

  next(): Promise<IteratorResult<Event>> {
    const value = this.waiting.shift();
    if (value) return Promise.resolve({ done: false, value });
    if (this.ended) return Promise.resolve({ done: true, value: undefined });
    return new Promise((wake) => {
      this.wake = wake;
    });
  }

  return(): Promise<IteratorResult<Event>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(error: unknown): Promise<IteratorResult<Event>> {
    this.end();
    return Promise.reject(error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
