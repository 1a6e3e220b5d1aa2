import type { Pressed } from './orders.js';
import { add, type Spread } from './spread.js';
import { lettersIn } from './typing.js';

/** The clock of the machine, in milliseconds: the same in all its processes. */
const offset = Number(process.hrtime.bigint()) / 1e6 - performance.now();
export const now = (): number => performance.now() + offset;

const CLOCKS = 1 << 16;

/** What the clients of one process have heard and when. Noting costs a few nanoseconds; the sums are made at the end. */
export class Journal {
  private letters = new Int32Array(1 << 16);
  private times = new Float64Array(1 << 16);
  private length = 0;
  /** Many are given the same bytes, which are taken apart once. */
  private readonly known = new Map<string, Int32Array>();

  constructor(
    readonly base: number,
    private readonly writers: number,
  ) {}

  isOurs(client: number): boolean {
    return client >= this.base && client < this.base + this.writers;
  }

  /** The letters of our writers in an update, each as one number. */
  lettersOf(update: Uint8Array): Int32Array {
    const name = Buffer.from(update.buffer, update.byteOffset, update.byteLength).toString('latin1');
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const ours = lettersIn(update).filter(([client]) => this.isOurs(client));
    const letters = Int32Array.from(ours, ([client, clock]) => (client - this.base) * CLOCKS + clock);
    if (this.known.size > 2000) this.known.clear();
    this.known.set(name, letters);
    return letters;
  }

  note(letter: number, at: number): void {
    if (this.length === this.letters.length) this.grow();
    this.letters[this.length] = letter;
    this.times[this.length++] = at;
  }

  /** How long each letter that was pressed from then on took to each client. */
  spread(pressed: readonly Pressed[], from: number): Spread {
    const at = new Map(pressed.map((each) => [each.writer, each.at]));
    const spread: Spread = {};
    for (let entry = 0; entry < this.length; entry++) {
      const letter = this.letters[entry]!;
      const when = at.get(writerOf(letter))?.[clockOf(letter)] ?? 0;
      if (when >= from) add(spread, this.times[entry]! - when);
    }
    return spread;
  }

  private grow(): void {
    const { letters, times } = this;
    this.letters = new Int32Array(2 * letters.length);
    this.letters.set(letters);
    this.times = new Float64Array(2 * times.length);
    this.times.set(times);
  }
}

export const writerOf = (letter: number): number => Math.floor(letter / CLOCKS);
export const clockOf = (letter: number): number => letter % CLOCKS;
