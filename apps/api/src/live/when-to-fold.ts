const ENTRIES = 1000;
const GROWTH = 1.5;

/** A room's log is folded into a snapshot when it has this many entries behind the last one and half as many bytes more. */
export class WhenToFold {
  private bytes: number;

  constructor(
    private entries: number,
    bytes: number,
  ) {
    this.bytes = entries > ENTRIES ? 0 : bytes * GROWTH;
  }

  get isFolded(): boolean {
    return this.entries === 0;
  }

  isDue(bytes: number): boolean {
    return this.entries > ENTRIES && bytes > this.bytes;
  }

  grew(entries: number): void {
    this.entries += entries;
  }

  folded(bytes: number): void {
    this.entries = 0;
    this.bytes = bytes * GROWTH;
  }
}
