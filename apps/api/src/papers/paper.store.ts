import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import type { PaperPlace } from './place-paper.js';

@Injectable()
export class PaperStore {
  /**
   * Two members of a delegation may begin the same paper at once, or file from it. Each waits here before looking at
   * what stands; the indexes stay as the last word.
   */
  async takeTurn(tx: Transaction, whose: string): Promise<void> {
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 13))', [whose]);
  }

  /** The paper that is being written already for the same thing. */
  async standing(tx: Transaction, place: PaperPlace): Promise<{ id: string } | null> {
    const { kind, issueId, stakeholderId, provisionId, headingOf, proposal } = place;
    const [row] =
      kind === 'AMENDMENT'
        ? await tx.sql<{ id: string }>(
            `select id from paper where kind = $1 and state = 'OPEN' and stakeholder_id = $2 and provision_id = $3
               and heading_of is not distinct from $4 and proposal = $5`,
            [kind, stakeholderId, provisionId, headingOf, proposal],
          )
        : await tx.sql<{ id: string }>(
            `select id from paper where kind = $1 and state = 'OPEN' and issue_id = $2
               and stakeholder_id is not distinct from $3`,
            [kind, issueId, stakeholderId],
          );
    return row ?? null;
  }

  async countOpen(tx: Transaction, { conferenceId, stakeholderId }: PaperPlace): Promise<number> {
    const [row] = await tx.sql<{ count: number }>(
      `select count(*)::int as count from paper where conference_id = $1 and stakeholder_id is not distinct from $2
         and state = 'OPEN'`,
      [conferenceId, stakeholderId],
    );
    return row?.count ?? 0;
  }

  async add(tx: Transaction, place: PaperPlace): Promise<{ id: string }> {
    const id = randomUUID();
    const { conferenceId, audience, kind, issueId, stakeholderId, provisionId, headingOf, proposal, base } = place;
    await tx.sql(
      `insert into paper (id, conference_id, audience, kind, issue_id, stakeholder_id, provision_id, heading_of, proposal, base)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        conferenceId,
        audience,
        kind,
        issueId,
        stakeholderId,
        provisionId,
        headingOf,
        proposal,
        base && JSON.stringify(base),
      ],
    );
    return { id };
  }

  /** False where the database does not let the viewer. */
  async discard(tx: Transaction, id: string): Promise<boolean> {
    return (await tx.sql(`update paper set state = 'DISCARDED' where id = $1 returning id`, [id])).length > 0;
  }
}
