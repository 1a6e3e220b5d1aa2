import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import type { Transaction } from '../platform/database/database.js';
import { violates } from '../platform/database/violates.js';
import type { NewStakeholder } from './new-stakeholder.js';

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
        `insert into stakeholder (id, conference_id, name, symbol, category, country, ctu_member, itu_member_state, confirmed)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
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
        ],
      );
      return { id };
    } catch (error) {
      if (violates(error, STAKEHOLDER_SYMBOL)) return refuse('SymbolTaken', { symbol: added.symbol });
      throw error;
    }
  }
}
