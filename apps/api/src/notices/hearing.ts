import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { type Job, Jobs } from '../platform/jobs/jobs.js';
import { HearActs } from './hear-acts.js';
import { WriteNoticeLetter } from './write-notice-letter.js';

const ROUND = 1000;
const LETTERS_AT_ONCE = 10;

/** Every server looks once a second whether the record has news; of several, one takes each chain. */
@Injectable()
export class Hearing implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Notices');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | null = null;
  private silent = false;

  constructor(
    private readonly hearing: HearActs,
    private readonly jobs: Jobs,
    private readonly letter: WriteNoticeLetter,
  ) {}

  onModuleInit(): void {
    const handle = ({ data }: Job) => this.letter.execute(data['personId'] ?? '');
    this.jobs.register({ queue: 'notices', atOnce: LETTERS_AT_ONCE, handle });
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.look(), ROUND);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  private look(): void {
    this.round ??= this.rounds().finally(() => {
      this.round = null;
    });
  }

  // A database that cannot be asked now is asked again in a second, and spoken of once.
  private async rounds(): Promise<void> {
    try {
      while (await this.hearing.one());
      this.silent = false;
    } catch (error) {
      if (!this.silent) this.log.warn(`Notices wait: ${(error as Error).message}`);
      this.silent = true;
    }
  }
}
