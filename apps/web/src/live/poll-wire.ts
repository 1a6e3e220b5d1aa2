import { isRefusal } from '#lib/foundation';
import {
  type Ending,
  type Letter,
  type LineEnd,
  letterBytes,
  lineEnd,
  nextLetter,
  put,
  readLetter,
  type Taken,
  takeLetter,
} from '#lib/sync';
import type { Ask } from './ask.js';
import type { Patience } from './patience.js';
import { pauseBefore } from './reconnect.js';
import { BROKEN, type Hearer, type Wire } from './wire.js';

/** Of one letter; a proxy of the usual kind lets bodies of a megabyte through. */
const MOST = 192 << 10;
/** A browser that leaves a page sends 64 KiB after it at most. */
const MOST_WHEN_LEAVING = 48 << 10;
/** Whoever is told so much at once is told more. */
const MUCH = 100 << 10;
const FAILURES = 5;
const FIRST_FAILURES = 2;
const LINES_IN_VAIN = 5;
const NEW_HERE = 2000;
/** The server, or another one, does not know our line: nothing is wrong but that. */
const BEGIN_ANEW = ['UnknownLine', 'Gap', 'NeverSaid'];
const BYE: Ending = { code: 1000, reason: 'Bye' };

/** Our end of one line, and what is on its way over it. */
interface Line {
  readonly url: string;
  readonly end: LineEnd;
  readonly begun: number;
  readonly asked: Set<AbortController>;
  says: boolean;
  listens: boolean;
  hasHeard: boolean;
}

/**
 * The same frames by plain HTTP, where no socket can be had.
 *
 * One letter listens: the server answers it when there is something to tell. What is said goes out with another beside
 * it. When the line is not known any more, as on another server, the next one is begun without a word: to the hearer it
 * is opened again.
 */
export class PollWire implements Wire {
  private line: Line = lineOf('');
  private open = false;
  private failures = 0;
  private getsThrough = false;
  private inVain = 0;
  private heardAt = 0;
  private sayAt = 0;
  private listenAt = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;

  /** `newUrl` answers with the address of a line that has not been begun yet. */
  constructor(
    private readonly newUrl: () => string,
    private readonly ask: Ask,
    private readonly hearer: Hearer,
    private readonly patience: Patience,
  ) {}

  get isOpen(): boolean {
    return this.open;
  }

  begin(): void {
    this.open = true;
    this.heardAt = Date.now();
    this.beginLine();
  }

  say(frame: Uint8Array): void {
    if (!this.open) return;
    put(this.line.end, frame);
    this.stir();
  }

  hangUp(): void {
    if (!this.open) return;
    this.stop();
    const letter = nextLetter(this.line.end, MOST_WHEN_LEAVING);
    const { signal } = new AbortController();
    if (this.line.hasHeard)
      this.ask(this.line.url, letterBytes({ ...letter, ending: BYE }), { signal, last: true }).catch(() => undefined);
  }

  private beginLine(): void {
    this.dropLetters();
    this.line = lineOf(this.newUrl());
    this.hearer.opened();
    this.stir();
  }

  /** Sends the next letter when it is time for it. */
  private stir(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    const { line } = this;
    const says = line.end.out.length > 0;
    if (!this.open || line.says || (!says && line.listens)) return;
    const due = (says ? this.sayAt : this.listenAt) - Date.now();
    this.timer = setTimeout(() => void this.send(line, says), Math.max(0, due));
  }

  private async send(line: Line, says: boolean): Promise<void> {
    const letter = nextLetter(line.end, says ? MOST : 0);
    const isAll = letter.pieces.length === line.end.out.length;
    line[says ? 'says' : 'listens'] = true;
    if (says) this.sayAt = Date.now() + (isAll ? this.pace() : 0);
    const answer = await this.answerTo(line, letter, says);
    if (!this.open || line !== this.line) return;
    line[says ? 'says' : 'listens'] = false;
    if (answer === null) this.fail();
    else this.take(line, answer);
    this.stir();
  }

  private async answerTo(line: Line, letter: Letter, says: boolean): Promise<Letter | null> {
    const stop = new AbortController();
    line.asked.add(stop);
    const late = setTimeout(() => stop.abort(), says ? this.patience.answer : this.patience.listening);
    try {
      const bytes = await this.ask(line.url, letterBytes(letter), { signal: stop.signal, last: false });
      const answer = bytes === null ? null : readLetter(bytes);
      return isRefusal(answer) ? null : (answer as Letter | null);
    } catch {
      return null;
    } finally {
      clearTimeout(late);
      line.asked.delete(stop);
    }
  }

  private take(line: Line, letter: Letter): void {
    const taken = takeLetter(line.end, letter);
    this.failures = 0;
    this.getsThrough = true;
    this.heardAt = Date.now();
    if (typeof taken === 'string') this.beginAnew();
    else this.takeIn(line, taken, bytesIn(letter));
  }

  private takeIn(line: Line, { frames, ending }: Taken, bytes: number): void {
    if (frames.length > 0) this.hearAll(line, frames, bytes);
    if (ending === null || !this.open || line !== this.line) return;
    if (BEGIN_ANEW.includes(ending.reason)) this.beginAnew();
    else this.lose(ending.code, ending.reason);
  }

  private hearAll(line: Line, frames: readonly Uint8Array[], bytes: number): void {
    line.hasHeard = true;
    this.inVain = 0;
    this.listenAt = Date.now() + (bytes > MUCH ? 0 : this.pace());
    for (const frame of frames) if (this.open && line === this.line) this.hearer.heard(frame);
  }

  /** Where each letter comes to another server, each begins a line: so not faster than letters may follow each other. */
  private beginAnew(): void {
    if (!this.line.hasHeard) this.inVain++;
    if (this.inVain >= LINES_IN_VAIN) {
      this.lose(BROKEN, '');
      return;
    }
    this.sayAt = this.line.begun + this.patience.pace;
    this.beginLine();
  }

  private fail(): void {
    this.failures++;
    const silent = Date.now() - this.heardAt;
    if (this.failures >= (this.getsThrough ? FAILURES : FIRST_FAILURES) || silent >= this.patience.dead) {
      this.lose(BROKEN, '');
      return;
    }
    this.sayAt = this.listenAt = Date.now() + pauseBefore(this.failures - 1, Math.random());
  }

  private lose(code: number, reason: string): void {
    this.stop();
    this.hearer.closed(code, reason);
  }

  private stop(): void {
    this.open = false;
    if (this.timer !== null) clearTimeout(this.timer);
    this.dropLetters();
  }

  private dropLetters(): void {
    for (const each of this.line.asked) each.abort();
  }

  // Who has just come in has much to ask.
  private pace(): number {
    const { pace } = this.patience;
    return Date.now() - this.line.begun < NEW_HERE ? pace / 5 : pace;
  }
}

function lineOf(url: string): Line {
  const begun = Date.now();
  return { url, end: lineEnd(), begun, asked: new Set(), says: false, listens: false, hasHeard: false };
}

function bytesIn({ pieces }: Letter): number {
  return pieces.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
