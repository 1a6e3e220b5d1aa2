import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { type Job, Jobs } from '../platform/jobs/jobs.js';
import { FollowWords } from './follow-words.js';
import { HearActs } from './hear-acts.js';
import { WriteNoticeLetter } from './write-notice-letter.js';

const ROUND = 1000;
/** What is typed is told of once it stands still, so that nobody has to look often. */
const WORDS_ROUND = 60_000;
const LETTERS_AT_ONCE = 10;

/** Every server looks once a second whether the record has news; of several, one takes each chain. */
@Injectable()
export class Hearing implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Notices');
  private timer: NodeJS.Timeout | undefined;
  private wordsTimer: NodeJS.Timeout | undefined;
  private words: Promise<unknown> = Promise.resolve();
  private round: Promise<void> | null = null;
  private silent = false;

  constructor(
    private readonly hearing: HearActs,
    private readonly following: FollowWords,
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
    this.wordsTimer = setInterval(() => this.follow(), WORDS_ROUND);
    this.wordsTimer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    clearInterval(this.wordsTimer);
    await this.round;
    await this.words;
  }

  private follow(): void {
    this.words = this.following
      .execute()
      .catch((error: Error) => this.log.warn(`Words could not be followed: ${error.message}`));
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
