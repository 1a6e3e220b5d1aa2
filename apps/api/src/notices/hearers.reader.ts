import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import type { Chain } from './unheard-acts.store.js';

/** Somebody who takes part and may read a chain. */
export interface Hearer {
  readonly personId: string;
  readonly role: string;
  readonly stakeholderId: string | null;
  readonly since: Date;
}

@Injectable()
export class HearersReader {
  /** Their keys are worked out now, from what part they have now. */
  of(tx: Transaction, { conferenceId, audience }: Omit<Chain, 'seq'>): Promise<Hearer[]> {
    return tx.sql<Hearer>(
      `with part as (
         select person_id, role, stakeholder_id, since from membership where conference_id = $1 and until is null
       )
       select p.person_id as "personId", p.role, p.stakeholder_id as "stakeholderId", p.since
       from part p join caucus.keys_of(array(select person_id from part)) k on k.person = p.person_id
       where $2 = any(k.keys)`,
      [conferenceId, audience],
    );
  }
}
