/** How long others may be kept from the loop. */
const SLICE = 5;
/** Messages, and bytes of them, of one person that may wait for their turn. */
const MOST_WAITING = 1000;
const MOST_BYTES = 20 << 20;

interface Line {
  readonly works: { readonly bytes: number; readonly run: () => void }[];
  bytes: number;
}

/**
 * Hears whoever has taken least of its time, however many messages and sockets somebody has: who says much, or what takes
 * long, waits for themselves and not the others for them. Bounds that are counted by the clock cannot see to that, because how much a
 * busy machine can do in a second is not known beforehand.
 */
export class Turns {
  private readonly lines = new Map<string, Line>();
  /** How many milliseconds each person has taken since nobody was waiting. */
  private readonly served = new Map<string, number>();
  private running = false;

  /** `restored` keeps all waiting while it has something to wait for. */
  constructor(private readonly restored: () => Promise<void> | null = () => null) {}

  /** False where too much of this person's is waiting already. What is asked for is done in the order it came. */
  wait(person: string, bytes: number, work: () => void): boolean {
    const line = this.lines.get(person) ?? { works: [], bytes: 0 };
    this.lines.set(person, line);
    line.works.push({ bytes, run: work });
    line.bytes += bytes;
    if (!this.running) setImmediate(() => this.run());
    this.running = true;
    return line.works.length <= MOST_WAITING && line.bytes <= MOST_BYTES;
  }

  private run(): void {
    const doubt = this.restored();
    if (doubt !== null) {
      void doubt.then(() => this.run());
      return;
    }
    for (const end = performance.now() + SLICE; this.lines.size > 0 && performance.now() < end; ) this.next();
    this.running = this.lines.size > 0;
    if (this.running) setImmediate(() => this.run());
  }

  private next(): void {
    const person = this.leastServed();
    const line = this.lines.get(person)!;
    const { bytes, run } = line.works.shift()!;
    line.bytes -= bytes;
    if (line.works.length === 0) this.lines.delete(person);
    const began = performance.now();
    run();
    this.served.set(person, (this.served.get(person) ?? 0) + performance.now() - began);
    if (this.lines.size === 0) this.served.clear();
  }

  private leastServed(): string {
    const waiting = [...this.lines.keys()];
    const time = (person: string): number => this.served.get(person) ?? 0;
    return waiting.reduce((least, person) => (time(person) < time(least) ? person : least));
  }
}
