const USUAL = 250;
const SELDOM = 10_000;
const WAITED = 4;
const LATEST = 2000;

/**
 * When to do something again: what takes long is done seldom, so that everything else has nine tenths of the time. What is
 * waited for long, because many wait for the same, is asked for less often as well.
 */
export class Pace {
  /** In milliseconds. */
  next = USUAL;

  timed<Result>(work: () => Result): Result {
    const began = performance.now();
    const result = work();
    const took = performance.now() - began;
    this.next = took > USUAL / 10 ? Math.min(10 * took, SELDOM) : USUAL;
    return result;
  }

  async waited<Result>(work: Promise<Result>): Promise<Result> {
    const began = performance.now();
    try {
      return await work;
    } finally {
      this.next = Math.max(this.next, Math.min(WAITED * (performance.now() - began), LATEST));
    }
  }
}
