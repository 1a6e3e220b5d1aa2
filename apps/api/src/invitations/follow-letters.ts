import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LettersReader } from '../identity/letters.reader.js';
import { Database } from '../platform/database/database.js';
import { InvitationStore } from './invitation.store.js';
import { InvitationsReader } from './invitations.reader.js';

const ROUND = 60_000;
const JOB = { kind: 'system', job: 'follow-letters' } as const;

/** Takes note of invitations whose letters the other side refused. */
@Injectable()
export class FollowLetters implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Invitations');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly letters: LettersReader,
    private readonly invitations: InvitationsReader,
    private readonly store: InvitationStore,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.look(), ROUND);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  async execute(): Promise<number> {
    const underWay = await this.database.read(JOB, (tx) => this.invitations.underWay(tx));
    if (underWay.length === 0) return 0;
    const states = await this.letters.statesOf(underWay.map(({ letterId }) => letterId));
    const bounced = underWay.filter(({ letterId }) => states.get(letterId)?.state === 'BOUNCED').map(({ id }) => id);
    if (bounced.length > 0) await this.database.transaction(JOB, (tx) => this.store.markBounced(tx, bounced, true));
    return bounced.length;
  }

  private look(): void {
    this.running = this.execute().catch((error: Error) =>
      this.log.warn(`Letters could not be followed: ${error.message}`),
    );
  }
}
