import { Injectable } from '@nestjs/common';
import type { Delegation, DelegationId, Member, PersonId } from '#lib/consensus';
import type { Transaction } from '../../platform/database/database.js';
import { groupedBy } from '../../platform/database/grouped-by.js';
import type { RequestLoaders } from '../../platform/graphql/loaders.js';
import { MEMBER_TODAY, VOTES_TODAY } from '../../stakeholders/stakeholders.reader.js';

interface MemberRow {
  readonly conferenceId: string;
  readonly person: PersonId;
  readonly delegation: DelegationId;
  readonly symbol: string;
  readonly part: Member['part'];
}

/** A person who speaks for a delegation, which is cited by its symbol. */
export type Spokesperson = Member & { readonly symbol: string };

const MEMBER = `select m.conference_id as "conferenceId", m.person_id as person, m.stakeholder_id as delegation, s.symbol,
    case when caucus.is_head(m) then 'head' when caucus.is_deputy(m) then 'deputy' else 'delegate' end as part
  from membership m join stakeholder s on s.id = m.stakeholder_id
  where m.until is null and m.role in ('HEAD', 'DELEGATE', 'OBSERVER')`;

@Injectable()
export class MembersReader {
  /** The viewer as they speak for a delegation in a conference; null where they speak for nobody. */
  async speaking(tx: Transaction, conferenceId: string): Promise<Spokesperson | null> {
    return (await this.speakingIn(tx, [conferenceId])).get(conferenceId) ?? null;
  }

  load(loaders: RequestLoaders, conferenceId: string): Promise<Spokesperson | null> {
    return loaders
      .batch<string, Spokesperson>('spokesperson', (tx, ids) => this.speakingIn(tx, ids))
      .load(conferenceId);
  }

  /** Everybody who takes part, in the order in which they were added. */
  delegations(tx: Transaction, conferenceId: string): Promise<Delegation[]> {
    return tx.sql<Delegation>(
      `select id, ${MEMBER_TODAY}, category, ${VOTES_TODAY}
       from stakeholder where conference_id = $1 order by seq`,
      [conferenceId],
    );
  }

  /** The people who may clear for a delegation. */
  async whoClear(tx: Transaction, delegations: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await tx.sql<MemberRow>(`${MEMBER} and m.stakeholder_id = any($1::uuid[]) order by m.seq`, [
      delegations,
    ]);
    const clearing = groupedBy(
      rows.filter(({ part }) => part !== 'delegate'),
      (row) => row.delegation,
    );
    return new Map([...clearing].map(([delegation, people]) => [delegation, people.map(({ person }) => person)]));
  }

  private async speakingIn(tx: Transaction, conferenceIds: readonly string[]): Promise<Map<string, Spokesperson>> {
    if (tx.viewer.kind !== 'person') return new Map();
    const rows = await tx.sql<MemberRow>(`${MEMBER} and m.person_id = $1 and m.conference_id = any($2::uuid[])`, [
      tx.viewer.personId,
      conferenceIds,
    ]);
    return new Map(rows.map(({ conferenceId, ...member }) => [conferenceId, member]));
  }
}
