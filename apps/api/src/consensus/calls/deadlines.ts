import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { TickCall } from './tick-call.js';

const ROUND = 1000;
/** What failed is tried again after so many rounds, so that it keeps nothing else waiting. */
const PAUSE = 30;

/** The clock of calls: every server looks once a second whether something is due, whoever is signed in or not. */
@Injectable()
export class Deadlines implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Deadlines');
  private readonly failed = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private looking = false;
  private silent = false;

  constructor(private readonly ticking: TickCall) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.look(), ROUND);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  private look(): void {
    if (this.looking) return;
    this.looking = true;
    this.round = this.rounds().finally(() => {
      this.looking = false;
    });
  }

  // A database that cannot be asked now is asked again in a second, and spoken of once.
  private async rounds(): Promise<void> {
    for (const [id, left] of this.failed) left > 1 ? this.failed.set(id, left - 1) : this.failed.delete(id);
    try {
      while (await this.one());
      this.silent = false;
    } catch (error) {
      if (!this.silent) this.log.warn(`Deadlines wait for the database: ${(error as Error).message}`);
      this.silent = true;
    }
  }

  private async one(): Promise<boolean> {
    const ticked = await this.ticking.one([...this.failed.keys()]);
    if (ticked.kind === 'failed') {
      this.failed.set(ticked.callId, PAUSE);
      this.log.error(`What is due in call ${ticked.callId} could not be done: ${ticked.error?.message}`);
    }
    return ticked.kind !== 'nothing';
  }
}
