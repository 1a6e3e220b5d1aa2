import { Injectable } from '@nestjs/common';
import type { Rule } from '#lib/consensus';
import { isId, type Transaction } from '../../platform/database/database.js';
import { groupedBy, keyedById } from '../../platform/database/grouped-by.js';
import type { RequestLoaders } from '../../platform/graphql/loaders.js';

export interface RuleView {
  readonly id: string;
  readonly conferenceId: string;
  readonly name: string;
  readonly rule: Rule;
  readonly version: number;
  readonly retiredAt: Date | null;
}

const RULE = `select id, conference_id as "conferenceId", name, rule, version, retired_at as "retiredAt" from conference_rule`;

@Injectable()
export class RulesReader {
  load(loaders: RequestLoaders, id: string): Promise<RuleView | null> {
    return isId(id) ? loaders.batch('rule', byIds).load(id) : Promise.resolve(null);
  }

  async loadOfConference(loaders: RequestLoaders, conferenceId: string): Promise<RuleView[]> {
    return (await loaders.batch('rules of conference', ofConferences).load(conferenceId)) ?? [];
  }

  async hasConference(tx: Transaction, id: string): Promise<boolean> {
    return isId(id) && (await tx.sql('select from conference where id = $1', [id])).length > 0;
  }

  async one(tx: Transaction, id: string): Promise<RuleView | null> {
    return isId(id) ? ((await byIds(tx, [id])).get(id) ?? null) : null;
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, RuleView>> {
  return keyedById(await tx.sql<RuleView>(`${RULE} where id = any($1::uuid[])`, [ids]));
}

async function ofConferences(tx: Transaction, ids: readonly string[]): Promise<Map<string, RuleView[]>> {
  const sql = `${RULE} where conference_id = any($1::uuid[]) and retired_at is null order by conference_id, seq`;
  return groupedBy(await tx.sql<RuleView>(sql, [ids]), (row) => row.conferenceId);
}
