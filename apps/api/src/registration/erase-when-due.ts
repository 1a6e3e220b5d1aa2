import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { RegistrationStore } from './registration.store.js';

const AN_HOUR = 3_600_000;

/** Erases what was told for meals and visas on the day that was told with it, by the database's clock; late rather than never. */
@Injectable()
export class EraseWhenDue implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Registration');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly store: RegistrationStore,
  ) {}

  onApplicationBootstrap(): void {
    this.look();
    this.timer = setInterval(() => this.look(), AN_HOUR);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** How many were erased. Two servers at once do no more than one. */
  execute(): Promise<number> {
    return this.database.transaction({ kind: 'system', job: 'erase-when-due' }, (tx) => this.store.erase(tx));
  }

  private look(): void {
    this.running = this.execute().catch((error: Error) =>
      this.log.warn(`Nothing could be erased yet: ${error.message}`),
    );
  }
}
