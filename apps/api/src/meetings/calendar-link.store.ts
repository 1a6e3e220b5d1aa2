import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';

const SECRET = /^[\w-]{43}$/;

/** The secret address of each person's calendar. Known by its digest alone: whoever reads the table opens none. */
@Injectable()
export class CalendarLinkStore {
  /** A new secret for whoever asks; the one before ends with it. */
  async renew(tx: Transaction): Promise<string> {
    const secret = randomBytes(32).toString('base64url');
    await tx.sql(
      `insert into calendar_link (person_id, audience, digest) select p, 'person:' || p, $1 from caucus.person() as p
       on conflict (person_id) do update set digest = excluded.digest, made_at = now()`,
      [digestOf(secret)],
    );
    return secret;
  }

  async end(tx: Transaction): Promise<void> {
    await tx.sql('delete from calendar_link where person_id = caucus.person()');
  }

  async madeAt(tx: Transaction): Promise<Date | null> {
    const [row] = await tx.sql<{ at: Date }>(
      'select made_at as at from calendar_link where person_id = caucus.person()',
    );
    return row?.at ?? null;
  }

  /** Whose it is; null where nobody's is. */
  async whose(tx: Transaction, secret: string): Promise<string | null> {
    if (!SECRET.test(secret)) return null;
    const [row] = await tx.sql<{ id: string | null }>('select caucus.whose_calendar($1) as id', [digestOf(secret)]);
    return row?.id ?? null;
  }
}

function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
