/** Reads one at a time, and for whoever asks a reading that began after they asked. */
export class Readings {
  private running: Promise<void> | null = null;
  private following: Promise<void> | null = null;

  constructor(private readonly read: () => Promise<void>) {}

  /** What is under way may have begun too early for what is looked for, so another reading follows it. */
  next(): Promise<void> {
    if (this.running === null) return this.begin();
    this.following ??= this.running
      .catch(() => undefined)
      .then(() => {
        this.following = null;
        return this.running ?? this.begin();
      });
    return this.following;
  }

  private begin(): Promise<void> {
    this.running = this.read().finally(() => {
      this.running = null;
    });
    return this.running;
  }
}
