import { Injectable } from '@nestjs/common';
import type { NoticeKind } from '#lib/notices';
import type { Transaction } from '../platform/database/database.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { decodeSeq, type Page, pageOf } from '../platform/graphql/page.js';
import { pathOf } from '../record/record.reader.js';

/** A notice and the act it is about, as its person may read of it now. */
export interface NoticeView {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly conferenceId: string;
  readonly conference: string;
  readonly slug: string;
  readonly act: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly at: Date;
  readonly by: string | null;
  readonly bySymbol: string | null;
  readonly path: string;
  readonly dueAt: Date | null;
  readonly written: boolean;
}

interface Row extends Omit<NoticeView, 'path'> {
  readonly subjectId: string;
  readonly seq: string;
}

export interface DueNotice extends NoticeView {
  readonly daily: boolean;
}

type Actor = Pick<NoticeView, 'by' | 'bySymbol'>;
const NOBODY: Actor = { by: null, bySymbol: null };
/** Kinds of which a letter says who did it. */
const SOMEBODYS: readonly NoticeKind[] = ['CONCERN', 'COMMENT', 'TEXT'];

// What was stopped since, and what nobody could be written about for days, is on the page alone.
const WAITS = `n.letter_id is null and n.at > now() - interval '3 days' and not exists (
  select from notice_choice x where x.person_id = n.person_id and x.kind = n.kind and x.way = 'NONE')`;
// The rows of the record and of the conference are read under the viewer's rights, as the notice itself is.
const COLUMNS = `n.id, n.seq::text, n.kind, n.conference_id as "conferenceId", c.short_name as conference, c.slug,
  coalesce(e.kind, 'WordsChanged') as act, coalesce(e.happened_at, n.at) as at,
  coalesce(e.facts, jsonb_build_object('draftId', n.draft_id, 'provisionId', n.provision_id, 'cited', n.cited)) as facts,
  coalesce(e.subject_id, n.draft_id) as "subjectId", n.letter_id is not null as written,
  case when ${WAITS} then n.due_at end as "dueAt"`;
// Of an act that is in no chain that the viewer reads there is no notice; of words there is no act.
const READABLE = `(e.seq is not null or n.entry_seq is null)`;
const WITH_ACT = `left join record_entry e
    on e.conference_id = n.conference_id and e.audience = n.audience and e.seq = n.entry_seq
  join conference c on c.id = n.conference_id`;
// As in the record: who acted is told to those who take part.
const BY = `case when caucus.takes_part(n.conference_id) then p.name end as by,
  case when caucus.takes_part(n.conference_id) then s.symbol end as "bySymbol"`;
const WITH_ACTOR = `left join record_actor a on a.conference_id = n.conference_id and a.audience = n.audience and a.seq = n.entry_seq
  left join person p on p.id = a.person_id
  left join membership m on m.person_id = a.person_id and m.conference_id = n.conference_id and m.until is null
  left join stakeholder s on s.id = m.stakeholder_id`;

@Injectable()
export class NoticesReader {
  async page(
    loaders: RequestLoaders,
    personId: string,
    first: number,
    after: string | null,
  ): Promise<Page<NoticeView>> {
    const before = decodeSeq(after);
    const batch = loaders.batch<string, Row[]>(`notices ${first} ${before}`, async (tx, [id = '']) => {
      const rows = await tx.sql<Row>(
        `select ${COLUMNS}, ${BY} from notice n ${WITH_ACT} ${WITH_ACTOR}
         where n.person_id = $1 and ${READABLE} and ($2::bigint is null or n.seq < $2) order by n.seq desc limit $3`,
        [id, before, first + 1],
      );
      return new Map([[id, rows]]);
    });
    const { nodes, pageInfo } = pageOf((await batch.load(personId)) ?? [], first, ({ seq }) => [seq]);
    return { nodes: nodes.map(viewOf), pageInfo };
  }

  /** Those that a letter is due about; taken by this transaction, so that no other writes of them. */
  async due(tx: Transaction): Promise<DueNotice[]> {
    const rows = await tx.sql<Omit<Row, keyof Actor> & { daily: boolean }>(
      `select ${COLUMNS}, n.way = 'DAILY' as daily from notice n ${WITH_ACT}
       where n.person_id = caucus.person() and n.due_at <= now() and ${READABLE} and ${WAITS}
       order by n.seq for update of n skip locked`,
    );
    const actors = await actorsOf(
      tx,
      rows.filter(({ kind }) => SOMEBODYS.includes(kind)).map(({ id }) => id),
    );
    return rows.map((row) => ({ ...viewOf({ ...row, ...(actors.get(row.id) ?? NOBODY) }), daily: row.daily }));
  }
}

// Asked apart, since it costs as much as all the rest of a letter: of what the secretariat does nobody asks who it was.
async function actorsOf(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, Actor>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.sql<Actor & { id: string }>(
    `select n.id, ${BY} from notice n ${WITH_ACTOR} where n.id = any($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, by, bySymbol }) => [id, { by, bySymbol }]));
}

function viewOf({ subjectId, seq: _, ...row }: Row): NoticeView {
  return { ...row, path: pathOf(row.slug, { kind: row.act, subjectId, facts: row.facts }) };
}
