interface Waiting<Item> {
  readonly item: Item;
  readonly done: () => void;
  readonly failed: (error: Error) => void;
}

interface Groups {
  /** So many in one. */
  readonly most: number;
  /** From the beginning of one to that of the next, in milliseconds. */
  readonly apart?: number;
}

/**
 * Does together what is asked for at about the same time: the next group goes when the last has come back, so the busier
 * we are the more goes in one. Should a group fail, each in it is tried alone, so that one does not fail the others.
 */
export class InGroups<Item> {
  private readonly waiting: Waiting<Item>[] = [];
  private running = false;
  private next = 0;
  private inHurry = false;
  private goOn: () => void = () => undefined;

  constructor(
    private readonly groups: Groups,
    private readonly work: (items: readonly Item[]) => Promise<void>,
  ) {}

  /** What is in a hurry, and whatever waits with it, does not wait for others to come. */
  do(item: Item, inHurry = false): Promise<void> {
    return new Promise((done, failed) => {
      this.waiting.push({ item, done, failed });
      if (inHurry) this.hurry();
      if (!this.running) void this.run();
    });
  }

  private hurry(): void {
    this.inHurry = true;
    this.goOn();
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.waiting.length > 0) {
      const left = this.next - performance.now();
      if (left > 0 && !this.inHurry) await this.pause(left);
      this.next = performance.now() + (this.groups.apart ?? 0);
      this.inHurry = this.inHurry && this.waiting.length > this.groups.most;
      await this.together(this.waiting.splice(0, this.groups.most));
    }
    this.running = false;
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((go) => {
      const timer = setTimeout(go, milliseconds);
      this.goOn = () => {
        clearTimeout(timer);
        go();
      };
    });
  }

  private async together(group: readonly Waiting<Item>[]): Promise<void> {
    try {
      await this.work(group.map(({ item }) => item));
      for (const { done } of group) done();
    } catch (error) {
      if (group.length === 1) group[0]!.failed(error as Error);
      else for (const each of group) await this.together([each]);
    }
  }
}
