import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.js';
import { groupedBy } from '../../platform/database/grouped-by.js';
import type { RequestLoaders } from '../../platform/graphql/loaders.js';

export interface CallActView {
  readonly id: string;
  readonly callId: string;
  readonly kind: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly stakeholderId: string | null;
  readonly byId: string | null;
  readonly at: Date;
}

@Injectable()
export class CallActsReader {
  /** Oldest first. */
  async load(loaders: RequestLoaders, callId: string): Promise<readonly CallActView[]> {
    return (await loaders.batch('acts of call', ofCalls).load(callId)) ?? [];
  }
}

async function ofCalls(tx: Transaction, ids: readonly string[]): Promise<Map<string, CallActView[]>> {
  const rows = await tx.sql<CallActView>(
    `select id, call_id as "callId", kind, facts, stakeholder_id as "stakeholderId",
       case when caucus.takes_part(conference_id) then said_by end as "byId", at
     from call_act where call_id = any($1::uuid[]) order by seq`,
    [ids],
  );
  return groupedBy(rows, (row) => row.callId);
}
