import {
  closing,
  type Ending,
  endWith,
  type Letter,
  lineEnd,
  nextLetter,
  put,
  type Taken,
  takeLetter,
} from '#lib/sync';
import type { Seat } from './seats.js';
import type { Share } from './unfinished.js';
import type { Outlet } from './unread.js';

/** A letter that only listens waits so long for an answer: less than a proxy waits before it gives up. */
const LISTENS = 10_000;
/** One that says something so long, in which it comes to be confirmed as a rule. */
const SAYS = 100;
/** What comes next within this time goes into the same answer. */
const GATHERS = 30;
/** Of one answer. */
const MOST = 256 << 10;
/** What may be said before the room is found. */
const MOST_EARLY = 4 << 20;
/** Whoever leaves without waiting for an answer is likely to have closed the page: what is usual is too long to wait. */
const LEFT_BEFORE = 20_000;
/** What of a line that is over may still be fetched. */
const MOST_LEFT = 4 * MOST;
const BYE = { code: 1000, reason: 'Bye' };
const TOO_BIG = 1009;

/** A letter that has not been answered yet. */
interface Waiting {
  readonly says: boolean;
  readonly done: (letter: Letter | null) => void;
  readonly latest: NodeJS.Timeout;
  gathering: NodeJS.Timeout | null;
}

/** The server's end of a line that is carried by letters, the newest of which is answered when there is something to say. */
export class PollLine implements Outlet {
  /** When the other end was last there. */
  lastAsked = Date.now();
  private end = lineEnd();
  private readonly early: Uint8Array[] = [];
  private earlyBytes = 0;
  private seat: Seat | null = null;
  private waiting: Waiting | null = null;
  private open = true;
  private forgotten = false;

  constructor(
    readonly person: string,
    readonly number: number,
    private readonly share: Share,
    private readonly left: () => void,
  ) {}

  get isOpen(): boolean {
    return this.open;
  }

  /** Nothing is known of it any more. */
  get isCut(): boolean {
    return this.forgotten;
  }

  get isAsked(): boolean {
    return this.waiting !== null;
  }

  get unread(): number {
    return this.end.bytes;
  }

  sit(seat: Seat): void {
    if (!this.open) {
      seat.leave();
      return;
    }
    this.seat = seat;
    for (const frame of this.early.splice(0)) this.hear(frame);
  }

  send(frame: Uint8Array): void {
    put(this.end, frame);
    const { waiting } = this;
    if (waiting !== null && !waiting.says) waiting.gathering ??= setTimeout(() => this.answerNow(MOST), GATHERS);
  }

  close(code: number, reason: string): void {
    if (!this.open) return;
    // What nobody has fetched is not kept for somebody who has gone.
    if (this.end.bytes > MOST_LEFT) this.cut();
    else {
      endWith(this.end, { code, reason });
      this.leave();
      this.answerNow(MOST);
    }
  }

  cut(): void {
    this.forgotten = true;
    this.leave();
    this.answerWith(null);
    this.end = lineEnd();
  }

  /** A letter has come. */
  take(letter: Letter): void {
    this.lastAsked = Date.now();
    const taken = takeLetter(this.end, letter);
    if (!this.open) return;
    if (this.seat?.mayAsk() === false) this.close(closing.tooFast, 'TooFast');
    else if (typeof taken === 'string') this.close(closing.again, taken);
    else this.takeIn(taken);
  }

  /**
   * What to answer it with; null once nothing is known of the line. A letter that still waits is answered with nothing,
   * because the other end has sent another since. `gone` is called back when nobody waits for the answer any more.
   */
  answer(says: boolean, gone: (giveUp: () => void) => void): Promise<Letter | null> {
    this.answerNow(0);
    return new Promise((done) => {
      if (this.forgotten) return done(null);
      const latest = setTimeout(() => this.answerNow(MOST), says ? SAYS : LISTENS);
      const waiting: Waiting = { says, done, latest, gathering: null };
      this.waiting = waiting;
      gone(() => {
        if (this.waiting !== waiting) return;
        this.answerWith(null);
        this.lastAsked -= LEFT_BEFORE;
      });
      if (!this.open || (!says && this.end.out.length > 0)) this.answerNow(MOST);
    });
  }

  private takeIn({ frames, ending }: Taken): void {
    for (const frame of frames) this.hear(frame);
    this.share.done();
    if (!this.share.more(this.end.halfBytes)) this.close(TOO_BIG, 'TooLarge');
    if (ending !== null) this.close(BYE.code, BYE.reason);
  }

  private hear(frame: Uint8Array): void {
    if (this.seat === null) {
      this.early.push(frame);
      this.earlyBytes += frame.length;
      if (this.earlyBytes > MOST_EARLY) this.close(closing.tooFast, 'TooFast');
    } else if (!this.seat.hear(frame)) this.close(closing.tooFast, 'TooFast');
  }

  private answerNow(most: number): void {
    if (this.waiting !== null) this.answerWith(nextLetter(this.end, most));
  }

  private answerWith(letter: Letter | null): void {
    const { waiting } = this;
    if (waiting === null) return;
    this.waiting = null;
    this.lastAsked = Date.now();
    clearTimeout(waiting.latest);
    if (waiting.gathering !== null) clearTimeout(waiting.gathering);
    waiting.done(letter);
  }

  private leave(): void {
    if (!this.open) return;
    this.open = false;
    this.early.length = 0;
    this.share.done();
    this.seat?.leave();
    this.seat = null;
    this.left();
  }
}

/** The only answer of a line that is not known: whoever asks is to begin another. */
export function letterOfNone(ending: Ending): Letter {
  return { from: 1, heard: 0, pieces: [], ending };
}
