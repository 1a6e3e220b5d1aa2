const USUAL = 250;
const SELDOM = 10_000;

/** When to do something again: what takes long is done seldom, so that everything else has nine tenths of the time. */
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
}
