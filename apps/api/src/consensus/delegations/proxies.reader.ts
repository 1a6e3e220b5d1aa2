import { Injectable } from '@nestjs/common';
import type { Delegation, DelegationId, GivenProxy } from '#lib/consensus';
import { isId, type Transaction } from '../../platform/database/database.js';
import { groupedBy, keyedById } from '../../platform/database/grouped-by.js';
import type { RequestLoaders } from '../../platform/graphql/loaders.js';
import { MEMBER_TODAY, VOTES_TODAY } from '../../stakeholders/stakeholders.reader.js';

export interface ProxyView {
  readonly id: string;
  readonly conferenceId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly namedById: string;
  readonly namedAt: Date;
  readonly endedAt: Date | null;
}

const PROXY = `select id, conference_id as "conferenceId", from_id as "fromId", to_id as "toId", named_by as "namedById",
  named_at as "namedAt", ended_at as "endedAt" from proxy`;

/** As the rules know it. */
export function given({ fromId, toId }: Pick<ProxyView, 'fromId' | 'toId'>): GivenProxy {
  return { from: fromId as DelegationId, to: toId as DelegationId };
}

@Injectable()
export class ProxiesReader {
  load(loaders: RequestLoaders, id: string): Promise<ProxyView | null> {
    return isId(id) ? loaders.batch('proxy', byIds).load(id) : Promise.resolve(null);
  }

  async loadHolding(loaders: RequestLoaders, conferenceId: string): Promise<ProxyView[]> {
    return (await loaders.batch('proxies', holding).load(conferenceId)) ?? [];
  }

  async one(tx: Transaction, id: string): Promise<ProxyView | null> {
    return isId(id) ? ((await byIds(tx, [id])).get(id) ?? null) : null;
  }

  /** Those between whom proxies can be given, in the order in which they were added. */
  among(tx: Transaction, conferenceId: string): Promise<(Delegation & { readonly symbol: string })[]> {
    return tx.sql<Delegation & { readonly symbol: string }>(
      `select id, symbol, ${MEMBER_TODAY}, category, ${VOTES_TODAY}
       from stakeholder where conference_id = $1 order by seq`,
      [conferenceId],
    );
  }

  async holdingIn(tx: Transaction, conferenceId: string): Promise<ProxyView[]> {
    return (await holding(tx, [conferenceId])).get(conferenceId) ?? [];
  }

  /** Those that have ended as well, in the order in which they were named. */
  async everIn(tx: Transaction, conferenceIds: readonly string[]): Promise<ReadonlyMap<string, ProxyView[]>> {
    const sql = `${PROXY} where conference_id = any($1::uuid[]) order by named_at, id`;
    return groupedBy(await tx.sql<ProxyView>(sql, [conferenceIds]), (row) => row.conferenceId);
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, ProxyView>> {
  return keyedById(await tx.sql<ProxyView>(`${PROXY} where id = any($1::uuid[])`, [ids]));
}

async function holding(tx: Transaction, conferenceIds: readonly string[]): Promise<Map<string, ProxyView[]>> {
  const sql = `${PROXY} where conference_id = any($1::uuid[]) and ended_at is null order by named_at, id`;
  return groupedBy(await tx.sql<ProxyView>(sql, [conferenceIds]), (row) => row.conferenceId);
}
