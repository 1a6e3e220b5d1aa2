import { type Json, type Patch, patchOf } from '#lib/answers';
import type { Viewer } from '../../database/viewer.js';
import { Subscriber } from '../../events/subscriber.js';

export interface SharedAnswer {
  readonly answer: Json;
  readonly patch: Patch | null;
}

interface Reader {
  readonly viewer: Viewer;
  readonly subscriber: Subscriber<SharedAnswer>;
}

/** What comes in one burst is read once. */
const GATHERED = 20;
/** Between one reading and the next, at the least; a slow answer is read the less often. */
const LEAST = 150;
const REST = 3;

/**
 * All who wait for one answer and hold the same keys. It is read once when it may have changed, however many they are,
 * and each is told what changed of it.
 */
export class AnswerGroup {
  private readonly readers = new Set<Reader>();
  /** Those who have the answer that a patch is of. */
  private readonly joined = new WeakSet<Reader>();
  private answer: Json = null;
  private first: Promise<void> | null = null;
  private isReading = false;
  private again = false;
  /** While it is read nobody can say whether what moves is in it. */
  private isKnown = false;
  private begunAt = 0;
  private later: NodeJS.Timeout | undefined;

  constructor(
    private readonly read: () => Promise<Json>,
    private readonly belongs: (viewer: Viewer) => boolean,
    private readonly onEmpty: () => void,
  ) {}

  get size(): number {
    return this.readers.size;
  }

  /** Whoever comes gets the whole answer, and from then on all that changes of it. */
  async join(viewer: Viewer, onEnd: () => void): Promise<Subscriber<SharedAnswer>> {
    const reader: Reader = {
      viewer,
      subscriber: new Subscriber<SharedAnswer>(() => {
        this.readers.delete(reader);
        onEnd();
        if (this.readers.size === 0) this.onEmpty();
      }),
    };
    this.readers.add(reader);
    this.first ??= this.readFirst();
    await this.first.catch((error: Error) => {
      reader.subscriber.end();
      throw error;
    });
    reader.subscriber.push({ answer: this.answer, patch: null });
    this.joined.add(reader);
    return reader.subscriber;
  }

  /** As it was read last; undefined while it is being read. */
  get known(): Json | undefined {
    return this.isKnown ? this.answer : undefined;
  }

  /** Something moved that the answer may show. */
  moved(): void {
    clearTimeout(this.later);
    this.later = undefined;
    this.again = true;
    if (!this.isReading) void this.readOn();
  }

  /** As `moved`, of what moves so fast that nobody needs to follow each step: so many milliseconds after the last reading. */
  movedOn(leisure: number): void {
    const left = this.begunAt + leisure - performance.now();
    if (left <= 0) this.moved();
    else this.later ??= setTimeout(() => this.moved(), left).unref();
  }

  end(): void {
    clearTimeout(this.later);
    for (const { subscriber } of [...this.readers]) subscriber.end();
  }

  private async readFirst(): Promise<void> {
    this.answer = await this.readNow();
  }

  private async readNow(): Promise<Json> {
    this.isKnown = false;
    this.begunAt = performance.now();
    const answer = await this.read();
    this.isKnown = true;
    return answer;
  }

  private async readOn(): Promise<void> {
    this.isReading = true;
    try {
      await pause(GATHERED);
      // What moves while the first answer is read may be in it or not.
      await this.first;
      while (this.again && this.readers.size > 0) {
        this.again = false;
        this.tell(await this.readNow());
        await pause(Math.max(LEAST, REST * (performance.now() - this.begunAt)));
      }
    } catch {
      // Who is not told must not go on believing that nothing moved.
      this.end();
    } finally {
      this.isReading = false;
    }
  }

  private tell(next: Json): void {
    const patch = patchOf(this.answer, next);
    this.answer = next;
    if (patch === null) return;
    for (const reader of [...this.readers]) {
      if (!this.belongs(reader.viewer)) reader.subscriber.end();
      else if (this.joined.has(reader)) reader.subscriber.push({ answer: null, patch });
    }
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((later) => setTimeout(later, milliseconds));
