import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PublicAddress } from '../platform/config/public-address.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface NewLetter extends Letter {
  /** Null where it goes to an address that no person here has. */
  readonly personId?: string | null;
  /** What it is about, for those who ask whether somebody was told of it by letter. */
  readonly about?: string | null;
  /** Lines that mail programs read; erased with the words. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Nobody tries to send it later than that; left out, three days. */
  readonly usefulMinutes?: number;
}

export interface KeptLetter extends Letter {
  readonly id: string;
  readonly at: Date;
}

const THREE_DAYS = 3 * 24 * 60;

/** Letters written, sent or not. Whoever writes does so in the role `caucus_signin`. */
@Injectable()
export class OutboxStore {
  constructor(
    private readonly database: Database,
    private readonly address: PublicAddress,
    private readonly jobs: Jobs,
  ) {}

  /** Within whatever gave the reason to write, so that there is no letter about what did not happen. */
  async add(tx: Transaction, letter: NewLetter): Promise<string> {
    const [id = ''] = await this.addAll(tx, [letter]);
    return id;
  }

  /** As many as there are in two statements. Answers with their ids, in their order. */
  async addAll(tx: Transaction, letters: readonly NewLetter[]): Promise<string[]> {
    if (letters.length === 0) return [];
    const rows = letters.map((letter) => this.rowOf(letter));
    await tx.sql(
      `insert into outbox_mail (id, message_id, recipient, subject, body, person_id, about, headers, useful_until)
       select l.id, l.id || $2, l."to", l.subject, l.body, l."personId", l.about, l.headers,
         now() + make_interval(mins => l."usefulMinutes")
       from rows from (jsonb_to_recordset($1::jsonb) as (id uuid, "to" text, subject text, body text, "personId" uuid,
         about uuid, headers jsonb, "usefulMinutes" integer)) with ordinality as l order by l.ordinality`,
      [JSON.stringify(rows), `@${this.address.host()}`],
    );
    await this.jobs.send(
      tx,
      'letters',
      rows.map(({ id }) => ({ data: { letterId: id } })),
    );
    return rows.map(({ id }) => id);
  }

  private rowOf({ to, subject, body, ...more }: NewLetter): NewLetter & { readonly id: string } {
    const { personId = null, about = null, headers = {}, usefulMinutes = THREE_DAYS } = more;
    return { id: randomUUID(), to, subject, body, personId, about, headers, usefulMinutes };
  }

  newest(first: number): Promise<KeptLetter[]> {
    return this.database.withRole('caucus_signin', (tx) =>
      tx.sql<KeptLetter>(
        `select id, recipient as "to", subject, body, at from outbox_mail order by seq desc limit $1`,
        [first],
      ),
    );
  }
}
