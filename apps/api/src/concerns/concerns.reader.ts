import { Injectable } from '@nestjs/common';
import type { AnswerKind, ConcernState, DispositionKind } from '#lib/concerns';
import { type Reach, reachOf } from '#lib/positions';
import { isId, type Transaction } from '../platform/database/database.js';
import { keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { afterMoment, type MomentArgs, micros, momentPage, momentParams } from '../platform/graphql/moment-page.js';
import type { Page } from '../platform/graphql/page.js';
import { IS_NARROWER, LAST_ANSWER, LAST_SAID, STATE } from './concern-state.js';

export type ConcernSource = 'POSITION' | 'COMMENT' | 'AMENDMENT' | 'OBJECTION' | 'FLOOR' | 'EMAIL' | 'WRITTEN';

export interface ConcernView {
  readonly id: string;
  readonly conferenceId: string;
  /** `C3`: the reach of its audience and the count. */
  readonly number: string;
  readonly stakeholderId: string | null;
  readonly symbol: string | null;
  readonly ownerId: string | null;
  readonly issueId: string | null;
  readonly source: ConcernSource;
  readonly positionId: string | null;
  readonly commentId: string | null;
  readonly amendmentId: string | null;
  readonly interventionId: string | null;
  readonly text: string;
  readonly proposed: string;
  readonly matter: string;
  readonly severity: string;
  readonly key: string;
  readonly audience: Reach;
  readonly receivedIn: string | null;
  readonly raisedAt: Date;
  /** Microseconds, of as many digits for centuries, and then the id. */
  readonly place: string;
  readonly state: ConcernState;
  readonly dispositionId: string | null;
  readonly disposedAs: DispositionKind | null;
  readonly answeredAs: AnswerKind | null;
}

export interface ConcernFilter {
  readonly issueId?: string | null;
  readonly stakeholderId?: string | null;
  readonly provisionId?: string | null;
  readonly state?: ConcernState | null;
  /** Only those that not everybody of the conference reads. */
  readonly narrower?: boolean;
}

export interface ToAnswer {
  readonly id: string;
  readonly nth: number;
  readonly key: string;
  readonly stakeholderId: string | null;
  /** Where it is a person's who speaks for nobody. */
  readonly ownerId: string | null;
}

export type ConcernPage = Page<ConcernView> & { readonly totalCount: number };
type Row = Omit<ConcernView, 'audience' | 'number' | 'place'> & { readonly nth: number; readonly cursor: string };

const COLUMNS = `c.id, c.conference_id as "conferenceId", c.number as nth, c.stakeholder_id as "stakeholderId", o.symbol,
  c.owner_id as "ownerId", c.issue_id as "issueId", c.source, c.position_id as "positionId", c.comment_id as "commentId",
  c.intervention_id as "interventionId",
  coalesce(c.amendment_id, (select l.amendment_id from concern_amendment l where l.concern_id = c.id order by l.at desc limit 1))
    as "amendmentId",
  c.text, c.proposed, c.matter, c.severity, c.audience as key, c.received_in as "receivedIn", c.raised_at as "raisedAt",
  ${STATE} as state, last.id as "dispositionId", last.kind as "disposedAs", answer.kind as "answeredAs",
  ${micros('c.raised_at')} as cursor`;
const FROM = `from concern c left join stakeholder o on o.id = c.stakeholder_id
  left join lateral ${LAST_SAID} on true left join lateral ${LAST_ANSWER} on true`;
const AMONG = `c.conference_id = $1 and ($2::uuid is null or c.issue_id = $2)
  and ($3::uuid is null or c.stakeholder_id = $3) and ($4::text is null or ${STATE} = $4)
  and ($5::uuid is null or exists (select from concern_anchor a where a.concern_id = c.id and a.provision_id = $5))
  and (not $6::boolean or ${IS_NARROWER})`;

@Injectable()
export class ConcernsReader {
  load(loaders: RequestLoaders, id: string): Promise<ConcernView | null> {
    if (!isId(id)) return Promise.resolve(null);
    return loaders.batch<string, ConcernView>('concern', (tx, ids) => this.byIds(tx, ids)).load(id);
  }

  async one(tx: Transaction, id: string): Promise<ConcernView | null> {
    return isId(id) ? ((await this.byIds(tx, [id])).get(id) ?? null) : null;
  }

  async byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, ConcernView>> {
    const rows = await tx.sql<Row>(`select ${COLUMNS} ${FROM} where c.id = any($1::uuid[])`, [ids]);
    return keyedById(rows.map(view)) as Map<string, ConcernView>;
  }

  /** In the order in which they were raised. A filter by something that is not there finds nothing. */
  async page(
    tx: Transaction,
    conferenceId: string,
    filter: ConcernFilter | null | undefined,
    args: MomentArgs,
  ): Promise<ConcernPage> {
    const asked = [conferenceId, ...params(filter)];
    const rows = await tx.sql<Row>(
      `select ${COLUMNS} ${FROM} where ${AMONG} and ${afterMoment('c.raised_at, c.id', 7)} order by c.raised_at, c.id limit $9`,
      [...asked, ...momentParams(args)],
    );
    const [count] = await tx.sql<{ total: number }>(`select count(*)::int as total ${FROM} where ${AMONG}`, asked);
    const { nodes, pageInfo } = momentPage(rows, args.first);
    return { nodes: nodes.map(view), pageInfo, totalCount: count?.total ?? 0 };
  }

  /** The disposed concerns of these delegations, and of people who speak for nobody, that wait for an answer: of each the first. */
  toAnswer(
    tx: Transaction,
    conferenceId: string,
    { delegations, most }: { readonly delegations: readonly string[]; readonly most: number },
  ): Promise<ToAnswer[]> {
    return tx.sql<ToAnswer>(
      `select id, nth, key, "stakeholderId", "ownerId" from (
         select c.id, c.number as nth, c.audience as key, c.stakeholder_id as "stakeholderId", c.owner_id as "ownerId",
           c.raised_at, row_number() over (partition by c.stakeholder_id, c.owner_id order by c.raised_at, c.id) as place
         ${FROM} where c.conference_id = $1 and (c.stakeholder_id is null or c.stakeholder_id = any($2::uuid[]))
           and ${STATE} = 'DISPOSED') waiting
       where place <= $3 order by raised_at, id`,
      [conferenceId, delegations, most],
    );
  }

  /** Whether the viewer reads any that not everybody of the conference does. */
  async anyNarrower(tx: Transaction, conferenceId: string): Promise<boolean> {
    return (
      (await tx.sql(`select from concern c where c.conference_id = $1 and ${IS_NARROWER} limit 1`, [conferenceId]))
        .length > 0
    );
  }
}

export function numberOf({ nth, key }: { readonly nth: number; readonly key: string }): string {
  return `${reachOf(key).charAt(0)}${nth}`;
}

const NOT_THERE = '00000000-0000-0000-0000-000000000000';

function params(filter: ConcernFilter | null | undefined): readonly (string | boolean | null)[] {
  const { issueId, stakeholderId, state, provisionId, narrower = false } = filter ?? {};
  return [known(issueId), known(stakeholderId), state ?? null, known(provisionId), narrower];
}

function known(id: string | null | undefined): string | null {
  if (id === null || id === undefined) return null;
  return isId(id) ? id : NOT_THERE;
}

function view({ nth, cursor, ...row }: Row): ConcernView & { readonly cursor: string } {
  const { id, key } = row;
  return { ...row, number: numberOf({ nth, key }), audience: reachOf(key), place: `${cursor} ${id}`, cursor };
}
