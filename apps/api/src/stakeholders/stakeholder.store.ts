import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import type { Transaction } from '../platform/database/database.js';
import { violates } from '../platform/database/violates.js';
import type { NewStakeholder } from './new-stakeholder.js';
import type { NewCredentials, NewStanding } from './new-standing.js';

export const STAKEHOLDER_SYMBOL = 'stakeholder_symbol';

@Injectable()
export class StakeholderStore {
  async add(
    tx: Transaction,
    conferenceId: string,
    added: NewStakeholder,
  ): Promise<{ id: string } | Refusal<'SymbolTaken', { symbol: string }>> {
    const id = randomUUID();
    try {
      await tx.sql(
        `insert into stakeholder (id, conference_id, name, symbol, category, country, ctu_member, itu_member_state, confirmed,
           ctu_from, ctu_until, itu_from, itu_until)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          id,
          conferenceId,
          added.name,
          added.symbol,
          added.category,
          added.country ?? null,
          added.ctuMember,
          added.ituMemberState,
          added.confirmed,
          added.ctuFrom ?? null,
          added.ctuUntil ?? null,
          added.ituFrom ?? null,
          added.ituUntil ?? null,
        ],
      );
      return { id };
    } catch (error) {
      if (violates(error, STAKEHOLDER_SYMBOL)) return refuse('SymbolTaken', { symbol: added.symbol });
      throw error;
    }
  }

  /** False where somebody changed it meanwhile. */
  async setStanding(
    tx: Transaction,
    { stakeholderId, ctu, itu, confirmed, expectedVersion }: NewStanding,
  ): Promise<boolean> {
    const rows = await tx.sql(
      `update stakeholder set ctu_member = $3, ctu_from = $4, ctu_until = $5, itu_member_state = $6, itu_from = $7,
         itu_until = $8, confirmed = $9, version = version + 1 where id = $1 and version = $2 returning 1`,
      [stakeholderId, expectedVersion, ctu.member, ctu.from, ctu.until, itu.member, itu.from, itu.until, confirmed],
    );
    return rows.length > 0;
  }

  async noteCredentials(tx: Transaction, conferenceId: string, noted: NewCredentials): Promise<void> {
    await tx.sql(
      `insert into credentials (id, conference_id, audience, stakeholder_id, state, may_vote, may_sign, signed_by, noted_by)
       values ($1, $2::uuid, 'conference:' || $2::uuid, $3, $4, $5, $6, $7, caucus.person())`,
      [
        randomUUID(),
        conferenceId,
        noted.stakeholderId,
        noted.state,
        noted.mayVote,
        noted.maySign,
        noted.signedBy.trim(),
      ],
    );
  }
}
