import { Soon } from './soon.js';

/** Entries that the log has now, from seq `first` to seq `seq`; in the room they go up to `index`. */
export interface Settled {
  readonly index: number;
  readonly first: number;
  readonly seq: number;
}

/** Whoever is told so quickly is never kept waiting. In milliseconds. */
const LITTLE = 0.3;
const TIMES = 2;
const LONGEST = 25;

/**
 * When all in a document are told what the log has.
 *
 * Entries of one group are settled in one go and told in one go. And telling five hundred people takes as long for one letter
 * as for ten, so it has a third of the time and no more: what is written meanwhile is told together, and a crowd costs
 * little more than a few do. Among few nobody waits.
 */
export class Telling {
  private due: Settled | null = null;
  private free = 0;
  private readonly later = new Soon(() => this.now());

  constructor(private readonly tell: (settled: Settled) => void) {}

  add(settled: Settled): void {
    // Somebody else's entry lies between.
    if (this.due !== null && settled.first !== this.due.seq + 1) this.now();
    if (this.due === null) this.soon();
    this.due = { ...settled, first: this.due?.first ?? settled.first };
  }

  now(): void {
    const { due } = this;
    if (due === null) return;
    this.due = null;
    const began = performance.now();
    this.tell(due);
    const ended = performance.now();
    const took = ended - began;
    this.free = took < LITTLE ? 0 : ended + Math.min(TIMES * took, LONGEST);
  }

  stop(): void {
    this.due = null;
    this.later.stop();
  }

  private soon(): void {
    const wait = this.free - performance.now();
    if (wait < 1) queueMicrotask(() => this.now());
    else this.later.ask(wait);
  }
}
