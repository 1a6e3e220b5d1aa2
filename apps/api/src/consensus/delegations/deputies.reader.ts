import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../../platform/database/database.js';
import { groupedBy, keyedById } from '../../platform/database/grouped-by.js';
import type { RequestLoaders } from '../../platform/graphql/loaders.js';

export interface DeputyView {
  readonly id: string;
  readonly conferenceId: string;
  readonly stakeholderId: string;
  readonly membershipId: string;
  readonly personId: string;
  readonly namedById: string;
  readonly namedAt: Date;
  readonly endedAt: Date | null;
}

export type Candidate = Pick<DeputyView, 'membershipId' | 'conferenceId' | 'stakeholderId' | 'personId'>;

const DEPUTY = `select d.id, d.conference_id as "conferenceId", d.stakeholder_id as "stakeholderId",
  d.membership_id as "membershipId", d.person_id as "personId", d.named_by as "namedById", d.named_at as "namedAt",
  d.ended_at as "endedAt" from deputy d`;
// With the part in the delegation the office is over too.
const HOLDS = `d.ended_at is null and exists (select from membership m where m.id = d.membership_id and m.until is null)`;

@Injectable()
export class DeputiesReader {
  load(loaders: RequestLoaders, id: string): Promise<DeputyView | null> {
    return isId(id) ? loaders.batch('deputy', byIds).load(id) : Promise.resolve(null);
  }

  async loadHolding(loaders: RequestLoaders, conferenceId: string): Promise<DeputyView[]> {
    return (await loaders.batch('deputies', holding).load(conferenceId)) ?? [];
  }

  async one(tx: Transaction, id: string): Promise<DeputyView | null> {
    return isId(id) ? ((await byIds(tx, [id])).get(id) ?? null) : null;
  }

  /** A part that somebody has now, of which one might become a deputy. Who is head has nobody's place to take. */
  async candidate(tx: Transaction, membershipId: string): Promise<Candidate | null> {
    if (!isId(membershipId)) return null;
    const [row] = await tx.sql<Candidate>(
      `select id as "membershipId", conference_id as "conferenceId", stakeholder_id as "stakeholderId", person_id as "personId"
       from membership m where id = $1 and until is null and stakeholder_id is not null and not caucus.is_head(m)`,
      [membershipId],
    );
    return row ?? null;
  }

  async holdingBy(tx: Transaction, membershipId: string): Promise<DeputyView | null> {
    const [row] = await tx.sql<DeputyView>(`${DEPUTY} where ${HOLDS} and d.membership_id = $1`, [membershipId]);
    return row ?? null;
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, DeputyView>> {
  return keyedById(await tx.sql<DeputyView>(`${DEPUTY} where d.id = any($1::uuid[])`, [ids]));
}

async function holding(tx: Transaction, conferenceIds: readonly string[]): Promise<Map<string, DeputyView[]>> {
  const sql = `${DEPUTY} where ${HOLDS} and d.conference_id = any($1::uuid[]) order by d.named_at, d.id`;
  return groupedBy(await tx.sql<DeputyView>(sql, [conferenceIds]), (row) => row.conferenceId);
}
