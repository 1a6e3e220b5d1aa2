export interface Queue {
  /** So many work at once. */
  readonly atOnce: number;
  /** So many wait at most. */
  readonly mostWaiting: number;
  /** So long in milliseconds, and no longer. */
  readonly patience: number;
}

interface Waiting {
  readonly begin: () => void;
  readonly giveUp: NodeJS.Timeout;
}

/** Work that waits for its turn, in the order in which it came. */
export class Turns {
  private working = 0;
  private readonly waiting = new Set<Waiting>();

  constructor(private readonly queue: Queue) {}

  async inTurn<T>(work: () => Promise<T>): Promise<T> {
    await this.turn();
    try {
      return await work();
    } finally {
      this.next();
    }
  }

  private turn(): Promise<void> {
    const { atOnce, mostWaiting, patience } = this.queue;
    if (this.working < atOnce) {
      this.working += 1;
      return Promise.resolve();
    }
    if (this.waiting.size >= mostWaiting)
      return Promise.reject(new Error(`${mostWaiting} wait for the database already`));
    return new Promise((begin, refuse) => {
      const giveUp = setTimeout(() => {
        this.waiting.delete(mine);
        refuse(new Error(`No turn at the database within ${patience} ms`));
      }, patience);
      const mine = { begin, giveUp };
      this.waiting.add(mine);
    });
  }

  // Whoever is next takes the place over, so that nobody who comes meanwhile is before them.
  private next(): void {
    const [next] = this.waiting;
    if (next === undefined) {
      this.working -= 1;
      return;
    }
    this.waiting.delete(next);
    clearTimeout(next.giveUp);
    next.begin();
  }
}
