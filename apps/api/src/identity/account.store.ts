import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

export interface Account {
  readonly personId: string;
  readonly passwordHash: string | null;
  readonly locale: string;
}

const COLUMNS = `person_id as "personId", password_hash as "passwordHash", locale`;

/** A person's way in. Seen by signing in and by nothing else. */
@Injectable()
export class AccountStore {
  constructor(private readonly database: Database) {}

  async withAddress(email: string): Promise<Account | null> {
    const rows = await this.database.withRole('caucus_signin', (tx) =>
      tx.sql<Account>(`select ${COLUMNS} from account where email = $1`, [email.toLowerCase()]),
    );
    return rows[0] ?? null;
  }

  async of(personId: string): Promise<Account | null> {
    const rows = await this.database.withRole('caucus_signin', (tx) =>
      tx.sql<Account>(`select ${COLUMNS} from account where person_id = $1`, [personId]),
    );
    return rows[0] ?? null;
  }

  /** A new password ends every other visit: whoever knew the old one is out. */
  async setPassword(personId: string, passwordHash: string, keptSession: string): Promise<Date> {
    const [row] = await this.database.withRole('caucus_signin', async (tx) => {
      await tx.sql(`update account set password_hash = $2 where person_id = $1`, [personId, passwordHash]);
      await tx.sql(`update session set ended_at = now() where person_id = $1 and id <> $2 and ended_at is null`, [
        personId,
        keptSession,
      ]);
      return tx.sql<{ at: Date }>('select now() as at');
    });
    return row?.at ?? new Date();
  }

  async setLocale(personId: string, locale: string): Promise<void> {
    await this.database.withRole('caucus_signin', (tx) =>
      tx.sql(`update account set locale = $2 where person_id = $1`, [personId, locale]),
    );
  }
}
