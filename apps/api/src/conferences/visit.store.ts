import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';

/** When each person last looked at a conference. Nobody else can see it. */
@Injectable()
export class VisitStore {
  async mark(tx: Transaction, conferenceId: string): Promise<void> {
    await tx.sql(
      `insert into visit (person_id, conference_id, audience, at)
       select p, $1, 'person:' || p, now() from caucus.person() as p
       on conflict (person_id, conference_id) do update set at = excluded.at`,
      [conferenceId],
    );
  }

  async last(tx: Transaction, conferenceId: string): Promise<Date | null> {
    const [row] = await tx.sql<{ at: Date }>(
      'select at from visit where conference_id = $1 and person_id = caucus.person()',
      [conferenceId],
    );
    return row?.at ?? null;
  }
}
