type Waiting = (() => void)[];

/** Lets so many work at once; the others wait in the order in which they came, and who may wait after all who may not. */
export class Turns {
  private free: number;
  private readonly waiting: Waiting = [];
  private readonly patient: Waiting = [];

  constructor(atOnce: number) {
    this.free = atOnce;
  }

  async take<T>(work: () => Promise<T>, mayWait = false): Promise<T> {
    const queue = mayWait ? this.patient : this.waiting;
    if (this.free === 0) await new Promise<void>((turn) => queue.push(turn));
    else this.free -= 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift() ?? this.patient.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
