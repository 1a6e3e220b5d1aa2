import { Injectable } from '@nestjs/common';
import type { MembershipFact } from '#lib/registration';
import type { Transaction } from '../platform/database/database.js';
import { keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { decodeSeq, type Page, pageOf } from '../platform/graphql/page.js';

export interface StakeholderView {
  readonly id: string;
  readonly conferenceId: string;
  readonly name: string;
  readonly symbol: string;
  readonly category: string;
  readonly country: string | null;
  readonly ctuMember: boolean;
  readonly ituMemberState: boolean;
  readonly confirmed: boolean;
  readonly ctu: MembershipFact;
  readonly itu: MembershipFact;
  readonly version: number;
}

export interface StakeholdersAsked {
  readonly conferenceId: string;
  readonly category: string | null;
  readonly first: number;
  readonly after: string | null;
}

/** Which memberships hold on the day that it is for the conference: what rules count by, and what pages show. */
export const MEMBER_TODAY = `
  caucus.holds_on(ctu_member, ctu_from, ctu_until, caucus.day_of(conference_id)) as "ctuMember",
  caucus.holds_on(itu_member_state, itu_from, itu_until, caucus.day_of(conference_id)) as "ituMemberState"`;

/** False where the credentials noted last give no vote. Whoever may not read credentials knows of nothing against it. */
export const VOTES_TODAY = `coalesce((select c.may_vote from credentials c where c.stakeholder_id = stakeholder.id
  order by c.seq desc limit 1), true) as "mayVote"`;

const COLUMNS = `id, conference_id as "conferenceId", name, symbol, category, country, ${MEMBER_TODAY}, confirmed,
  jsonb_build_object('member', ctu_member, 'from', ctu_from, 'until', ctu_until) as ctu,
  jsonb_build_object('member', itu_member_state, 'from', itu_from, 'until', itu_until) as itu, version`;

@Injectable()
export class StakeholdersReader {
  async byIds(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, StakeholderView>> {
    return keyedById(
      await tx.sql<StakeholderView>(`select ${COLUMNS} from stakeholder where id = any($1::uuid[])`, [ids]),
    );
  }

  load(loaders: RequestLoaders, id: string): Promise<StakeholderView | null> {
    return loaders.batch('stakeholder', this.byIds).load(id);
  }

  /** In the order in which they were added. */
  async page(tx: Transaction, asked: StakeholdersAsked): Promise<Page<StakeholderView> & { totalCount: number }> {
    const among = `conference_id = $1 and ($2::text is null or category = $2)`;
    const rows = await tx.sql<StakeholderView & { seq: string }>(
      `select ${COLUMNS}, seq::text from stakeholder where ${among} and seq > coalesce($3::bigint, 0) order by stakeholder.seq limit $4`,
      [asked.conferenceId, asked.category, decodeSeq(asked.after), asked.first + 1],
    );
    const [count] = await tx.sql<{ total: number }>(`select count(*)::int as total from stakeholder where ${among}`, [
      asked.conferenceId,
      asked.category,
    ]);
    return { ...pageOf(rows, asked.first, (row) => [row.seq]), totalCount: count?.total ?? 0 };
  }
}
