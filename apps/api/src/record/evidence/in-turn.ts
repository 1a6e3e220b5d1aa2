/** Lets one work at a time, and no more than so many wait. */
export class InTurn {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(private readonly most: number) {}

  async take<T>(work: () => Promise<T>): Promise<T | 'TooMany'> {
    if (this.waiting >= this.most) return 'TooMany';
    this.waiting += 1;
    const mine = this.last.then(work, work);
    this.last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      this.waiting -= 1;
    }
  }
}
