const USUAL = 250;
const APART = 700;
const SELDOM = 10_000;
const WAITED = 4;
const LATEST = 2000;

/**
 * When to do something again: soon where it was not done for a while, and while it goes on less than twice a second. What
 * takes long is done seldom, so that everything else has nine tenths of the time. What is waited for long, because many wait
 * for the same, is asked for less often as well.
 */
export class Pace {
  private began = Number.NEGATIVE_INFINITY;
  private least = USUAL;

  /** After how many milliseconds. */
  get next(): number {
    return Math.max(this.least, this.began + APART - performance.now());
  }

  timed<Result>(work: () => Result): Result {
    this.began = performance.now();
    const result = work();
    const took = performance.now() - this.began;
    this.least = took > USUAL / 10 ? Math.min(10 * took, SELDOM) : USUAL;
    return result;
  }

  async waited<Result>(work: Promise<Result>): Promise<Result> {
    const began = performance.now();
    try {
      return await work;
    } finally {
      this.least = Math.max(this.least, Math.min(WAITED * (performance.now() - began), LATEST));
    }
  }
}
