import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { RebaseAmendments } from './rebase-amendments.js';

const ROUND = 30_000;

/** Takes up what a server left undone that stopped between saying that words moved on and looking at amendments. */
@Injectable()
export class RebaseSweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Rebases');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();

  constructor(private readonly rebasing: RebaseAmendments) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.sweep(), ROUND);
    this.timer.unref();
    this.sweep();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  // A database that cannot be asked now is asked again in the next round.
  private sweep(): void {
    this.round = this.round
      .then(() => this.rebasing.sweep())
      .catch((error: Error) => this.log.warn(`Rebases are left for the next round: ${error.message}`));
  }
}
