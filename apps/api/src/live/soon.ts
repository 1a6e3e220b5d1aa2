/** Does something once, a while after it was first asked for. */
export class Soon {
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly work: () => void) {}

  get isDue(): boolean {
    return this.timer !== null;
  }

  ask(after: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.work();
    }, after);
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }
}
