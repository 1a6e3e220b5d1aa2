import { Injectable } from '@nestjs/common';
import { type FoundAnchor, findAgain, type Reach, reachOf } from '#lib/positions';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { afterMoment, type MomentArgs, micros, momentPage, momentParams } from '../platform/graphql/moment-page.js';
import type { Page } from '../platform/graphql/page.js';
import type { SubjectKind } from './comment-subjects.reader.js';

export interface CommentView {
  readonly id: string;
  readonly conferenceId: string;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly parentId: string | null;
  readonly authorId: string;
  readonly stakeholderId: string | null;
  readonly key: string;
  readonly audience: Reach;
  readonly body: string | null;
  readonly anchor: FoundAnchor | null;
  readonly at: Date;
  readonly editedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawn: boolean;
  readonly version: number;
}

export type CommentPage = Page<CommentView> & { readonly totalCount: number };

interface Row extends Omit<CommentView, 'audience' | 'anchor' | 'withdrawn'> {
  readonly quote: string | null;
  readonly start: number;
  readonly end: number;
  /** What is quoted from, where something is quoted. */
  readonly subjectText: string | null;
  readonly cursor: string;
}

const COLUMNS = `c.id, c.conference_id as "conferenceId",
  case when c.position_id is not null then 'POSITION' when c.provision_id is not null then 'PROVISION' else 'AMENDMENT' end
    as "subjectKind",
  coalesce(c.position_id, c.provision_id, c.amendment_id) as "subjectId", c.parent_id as "parentId",
  c.author_id as "authorId", c.stakeholder_id as "stakeholderId", c.audience as key, c.body,
  c.quote, c.quote_start as start, c.quote_end as end, c.written_at as at, c.edited_at as "editedAt",
  c.withdrawn_at as "withdrawnAt", c.version, ${micros('c.written_at')} as cursor,
  case when c.quote is not null then coalesce(
    (select p.text from position p where p.id = c.position_id), (select p.text from provision p where p.id = c.provision_id),
    (select a.text from amendment a where a.id = c.amendment_id),
    (select dp.text from draft_provision dp where dp.provision_id = c.provision_id and dp.added), '') end as "subjectText"`;

/** The columns comments can be listed by; nothing else ever stands in the statement at that place. */
const LISTED_BY: Readonly<Record<SubjectKind, string>> = {
  POSITION: 'c.position_id',
  PROVISION: 'c.provision_id',
  AMENDMENT: 'c.amendment_id',
};

@Injectable()
export class CommentsReader {
  load(loaders: RequestLoaders, id: string): Promise<CommentView | null> {
    if (!isId(id)) return Promise.resolve(null);
    return loaders.batch<string, CommentView>('comment', (tx, ids) => this.byIds(tx, ids)).load(id);
  }

  async one(tx: Transaction, id: string): Promise<CommentView | null> {
    return isId(id) ? ((await this.byIds(tx, [id])).get(id) ?? null) : null;
  }

  async pageOf(loaders: RequestLoaders, kind: SubjectKind, id: string, args: MomentArgs): Promise<CommentPage> {
    const name = `comments of ${kind} ${args.first} ${args.after ?? ''}`;
    const pages = loaders.batch<string, Row[]>(name, (tx, ids) => pagesOf(tx, LISTED_BY[kind], ids, args));
    const [rows, totalCount] = await Promise.all([pages.load(id), this.countOf(loaders, kind, id)]);
    const { nodes, pageInfo } = momentPage(rows ?? [], args.first);
    return { nodes: nodes.map(view), pageInfo, totalCount };
  }

  async countOf(loaders: RequestLoaders, kind: SubjectKind, id: string): Promise<number> {
    const counts = loaders.batch<string, number>(`comments of ${kind} counted`, (tx, ids) =>
      countsOf(tx, LISTED_BY[kind], ids),
    );
    return (await counts.load(id)) ?? 0;
  }

  private async byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, CommentView>> {
    const rows = await tx.sql<Row>(`select ${COLUMNS} from comment c where c.id = any($1::uuid[])`, [ids]);
    return new Map(rows.map((row) => [row.id, view(row)]));
  }
}

function view({ quote, start, end, subjectText, ...row }: Row): CommentView {
  const anchor = quote === null ? null : findAgain({ quote, start, end }, subjectText ?? '');
  return { ...row, audience: reachOf(row.key), anchor, withdrawn: row.withdrawnAt !== null };
}

async function pagesOf(
  tx: Transaction,
  column: string,
  ids: readonly string[],
  args: MomentArgs,
): Promise<Map<string, Row[]>> {
  const rows = await tx.sql<Row>(
    `select found.* from unnest($1::uuid[]) as wanted (id) cross join lateral (
       select ${COLUMNS} from comment c where ${column} = wanted.id and ${afterMoment('c.written_at, c.id', 2)}
       order by c.written_at, c.id limit $4) found`,
    [ids, ...momentParams(args)],
  );
  return groupedBy(rows, (row) => row.subjectId);
}

async function countsOf(tx: Transaction, column: string, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.sql<{ id: string; count: number }>(
    `select ${column} as id, count(*)::int as count from comment c where ${column} = any($1::uuid[]) group by 1`,
    [ids],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}
