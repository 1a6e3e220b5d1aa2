import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../platform/database/database.js';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface KeptLetter extends Letter {
  readonly id: string;
  readonly at: Date;
}

const COLUMNS = 'id, recipient as "to", subject, body, at';

/** Letters written, sent or not. */
@Injectable()
export class OutboxStore {
  constructor(private readonly database: Database) {}

  /** Within whatever gave the reason to write, so that there is no letter about what did not happen. */
  async add(tx: Transaction, { to, subject, body }: Letter): Promise<void> {
    await tx.sql('insert into outbox_mail (id, recipient, subject, body) values ($1, $2, $3, $4)', [
      randomUUID(),
      to,
      subject,
      body,
    ]);
  }

  newest(first: number): Promise<KeptLetter[]> {
    return this.database.withRole('caucus_signin', (tx) =>
      tx.sql<KeptLetter>(`select ${COLUMNS} from outbox_mail order by seq desc limit $1`, [first]),
    );
  }

  /** Hands the oldest unsent letter over and marks it sent if that went well. False where none is left. */
  sendOne(send: (letter: Letter) => Promise<void>): Promise<boolean> {
    return this.database.withRole('caucus_signin', async (tx) => {
      const [letter] = await tx.sql<KeptLetter>(
        `select ${COLUMNS} from outbox_mail where sent_at is null and at > now() - interval '2 days'
         order by seq limit 1 for update skip locked`,
      );
      if (!letter) return false;
      await send(letter);
      // A link is of no use to anybody once it is out of the house.
      await tx.sql(`update outbox_mail set sent_at = now(), body = '' where id = $1`, [letter.id]);
      return true;
    });
  }
}
