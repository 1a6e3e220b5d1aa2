interface Waiting<Item> {
  readonly item: Item;
  readonly done: () => void;
  readonly failed: (error: Error) => void;
}

/**
 * Does together what is asked for at about the same time: the next group goes when the last has come back, so the busier
 * we are the more goes in one. Should a group fail, each in it is tried alone, so that one does not fail the others.
 */
export class InGroups<Item> {
  private readonly waiting: Waiting<Item>[] = [];
  private running = false;

  constructor(
    private readonly most: number,
    private readonly work: (items: readonly Item[]) => Promise<void>,
  ) {}

  do(item: Item): Promise<void> {
    return new Promise((done, failed) => {
      this.waiting.push({ item, done, failed });
      if (!this.running) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.waiting.length > 0) await this.together(this.waiting.splice(0, this.most));
    this.running = false;
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
