import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

const WITHIN_MINUTES = 15;
const BY_NAME = 10;
const BY_ADDRESS = 100;

/** Counts tries at signing in by the name tried and by the address they come from, for all servers together. */
@Injectable()
export class GuessStore {
  constructor(private readonly database: Database) {}

  /** Counts this try. False where there have been too many of late. */
  async mayTry(name: string, address: string): Promise<boolean> {
    const subjects = [`name ${name}`, `address ${address}`];
    const counts = await this.database.withRole('caucus_signin', async (tx) => {
      await tx.sql(`delete from sign_in_guess where subject = any($1::text[]) and at < now() - interval '1 day'`, [
        subjects,
      ]);
      await tx.sql(`insert into sign_in_guess (subject) select unnest($1::text[])`, [subjects]);
      return tx.sql<{ subject: string; tries: number }>(
        `select subject, count(*)::int as tries from sign_in_guess
         where subject = any($1::text[]) and at > now() - make_interval(mins => $2) group by subject`,
        [subjects, WITHIN_MINUTES],
      );
    });
    const tries = new Map(counts.map((row) => [row.subject, row.tries]));
    return (tries.get(subjects[0] ?? '') ?? 0) <= BY_NAME && (tries.get(subjects[1] ?? '') ?? 0) <= BY_ADDRESS;
  }

  /** Whoever got in has not been guessing. */
  async forgive(name: string): Promise<void> {
    await this.database.withRole('caucus_signin', (tx) =>
      tx.sql(`delete from sign_in_guess where subject = $1`, [`name ${name}`]),
    );
  }
}
