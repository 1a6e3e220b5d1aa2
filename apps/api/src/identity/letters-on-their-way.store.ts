import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import type { Letter } from './outbox.store.js';

export interface LetterToSend extends Letter {
  readonly id: string;
  /** The same however often it is sent, so that whoever gets it twice sees one. */
  readonly messageId: string;
  readonly headers: Readonly<Record<string, string>>;
}

const LONGEST_ERROR = 300;

/** What becomes of a letter once it is written. A job only says when to look; the row says what is still to do. */
@Injectable()
export class LettersOnTheirWay {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  /** Null where it was sent, sent back, is not due yet, or came too late for whom it was meant. */
  due(id: string): Promise<LetterToSend | null> {
    return this.inOutbox(async (tx) => {
      await tx.sql(
        `update outbox_mail set body = '', headers = '{}', next_try_at = null
         where id = $1 and sent_at is null and bounced_at is null and useful_until <= now()`,
        [id],
      );
      const [letter] = await tx.sql<LetterToSend>(
        `update outbox_mail set attempts = attempts + 1 where id = $1 and next_try_at <= now()
         returning id, message_id as "messageId", recipient as "to", subject, body, headers`,
        [id],
      );
      return letter ?? null;
    });
  }

  // A link is of no use to anybody once it is out of the house.
  async sent(id: string): Promise<void> {
    await this.inOutbox((tx) =>
      tx.sql(
        `update outbox_mail set sent_at = now(), body = '', headers = '{}', next_try_at = null, last_error = null
         where id = $1`,
        [id],
      ),
    );
  }

  /** The server of the recipient will never take it. */
  async bounced(id: string, error: string): Promise<void> {
    await this.inOutbox((tx) =>
      tx.sql(
        `update outbox_mail set bounced_at = now(), body = '', headers = '{}', next_try_at = null, last_error = $2
         where id = $1`,
        [id, error.slice(0, LONGEST_ERROR)],
      ),
    );
  }

  /** To be tried again: after half a minute, and then after twice as long each time, up to a quarter of an hour. */
  async postponed(id: string, error: string): Promise<void> {
    await this.inOutbox(async (tx) => {
      const [row] = await tx.sql<{ after: Date }>(
        `update outbox_mail set last_error = $2,
           next_try_at = now() + least(900, 15 * 2 ^ least(attempts, 10)) * interval '1 second'
         where id = $1 returning next_try_at as after`,
        [id, error.slice(0, LONGEST_ERROR)],
      );
      if (row) await this.jobs.send(tx, 'letters', [{ data: { letterId: id }, after: row.after }]);
    });
  }

  private inOutbox<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.withRole('caucus_signin', work);
  }
}
