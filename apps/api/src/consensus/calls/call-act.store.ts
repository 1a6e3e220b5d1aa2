import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.js';
import type { CallView } from './calls.reader.js';
import type { ToldOfCall } from './told-of-call.js';

type Place = Pick<CallView, 'id' | 'conferenceId' | 'key'>;

/** Appends to what was done in a call, and can do nothing else. */
@Injectable()
export class CallActStore {
  async addAll(tx: Transaction, { id, conferenceId, key }: Place, acts: readonly ToldOfCall[]): Promise<void> {
    for (const { kind, facts, stakeholderId, once } of acts)
      await tx.sql(
        `insert into call_act (id, call_id, conference_id, audience, kind, facts, stakeholder_id, said_by, once)
         values ($1, $2, $3, $4, $5, $6, $7, caucus.person(), $8)`,
        [randomUUID(), id, conferenceId, key, kind, JSON.stringify(facts), stakeholderId, once],
      );
  }
}
