import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { type KeptLetter, OutboxStore } from './outbox.store.js';

export type LetterView = KeptLetter;

export interface LetterState {
  readonly id: string;
  /** Waiting to be sent or sent again; sent; refused for good by the recipient's server; too late to be of use. */
  readonly state: 'WAITING' | 'SENT' | 'BOUNCED' | 'LAPSED';
  readonly at: Date;
  readonly attempts: number;
  readonly nextTryAt: Date | null;
  readonly lastError: string | null;
}

/** What is known of letters. Whoever asks has made sure that the asker may know. */
@Injectable()
export class LettersReader {
  constructor(
    private readonly outbox: OutboxStore,
    private readonly database: Database,
  ) {}

  /** For reading, where mail is captured. */
  newest(first: number): Promise<LetterView[]> {
    return this.outbox.newest(first);
  }

  /** What became of letters, by their ids, without their words. */
  async statesOf(ids: readonly string[]): Promise<ReadonlyMap<string, LetterState>> {
    const rows = await this.database.withRole('caucus_signin', (tx) =>
      tx.sql<LetterState>(
        `select id, attempts, next_try_at as "nextTryAt", last_error as "lastError",
           coalesce(sent_at, bounced_at, at) as at,
           case when sent_at is not null then 'SENT' when bounced_at is not null then 'BOUNCED'
             when useful_until <= now() then 'LAPSED' else 'WAITING' end as state
         from outbox_mail where id = any($1::uuid[])`,
        [ids],
      ),
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
