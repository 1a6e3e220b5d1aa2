import { Injectable } from '@nestjs/common';
import type { Entry } from '#lib/record';
import type { ChangesAsked } from '../conferences/contributions.events.js';
import { BadUserInput } from '../platform/access/bad-user-input.js';
import type { Transaction } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { decodeCursor, type Page, pageOf } from '../platform/graphql/page.js';

export { pathOf } from './paths.js';

export interface RecordEntryView {
  readonly chain: string;
  readonly seq: number;
  readonly kind: string;
  readonly at: Date;
  readonly actor: string | null;
  readonly actorId: string | null;
  readonly actorErased: boolean;
  readonly subjectId: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

interface PageArgs {
  readonly first: number;
  readonly after?: string | null;
}

type Row = RecordEntryView & { conferenceId: string; cursor: string };

// Who acted is told to those who take part, as the list of people is; the public reads for whom they spoke.
const COLUMNS = `e.conference_id as "conferenceId", e.audience as chain, e.seq, e.kind, e.happened_at as at,
  case when caucus.takes_part(e.conference_id) then p.name end as actor,
  case when caucus.takes_part(e.conference_id) then p.id end as "actorId",
  e.actor is not null and a.person_id is null as "actorErased", e.subject_id as "subjectId", e.facts, e.hash,
  (extract(epoch from e.happened_at) * 1000000)::bigint::text as cursor`;
const WHO = `left join record_actor a on a.conference_id = e.conference_id and a.audience = e.audience and a.seq = e.seq
  left join person p on p.id = a.person_id`;

/** Reads all chains that the viewer may see as one list, newest first. */
@Injectable()
export class RecordReader {
  async page(loaders: RequestLoaders, conferenceId: string, args: PageArgs): Promise<Page<RecordEntryView>> {
    const before = place(args.after);
    const name = `record ${args.first} ${args.after ?? ''}`;
    const batch = loaders.batch<string, Row[]>(name, (tx, ids) => this.newest(tx, ids, [...before, args.first + 1]));
    return pageOf((await batch.load(conferenceId)) ?? [], args.first, (row) => [
      row.cursor,
      row.chain,
      String(row.seq),
    ]);
  }

  /** What happened in a conference after a moment, newest first; what the viewer did themselves is no news to them. */
  since(
    tx: Transaction,
    conferenceId: string,
    { since, most, among }: Pick<ChangesAsked, 'since' | 'most' | 'among'>,
  ): Promise<RecordEntryView[]> {
    return tx.sql<Row>(
      `select ${COLUMNS} from record_entry e ${WHO}
       where e.conference_id = $1 and ($2::timestamptz is null or e.happened_at > $2)
         and (caucus.person() is null or a.person_id is distinct from caucus.person())
         and ($4::boolean or e.audience not in ('public', 'conference:' || $1))
       order by e.happened_at desc, e.audience desc, e.seq desc limit $3`,
      [conferenceId, since, most, among === 'all'],
    );
  }

  /** A whole chain as it was written, for whoever wants to verify it. */
  async chain(tx: Transaction, conferenceId: string, audience: string): Promise<Entry[]> {
    const rows = await tx.sql<Entry & { happenedAt: Date }>(
      `select seq, kind, happened_at as "happenedAt", actor, subject_id as "subjectId", facts, hash
       from record_entry where conference_id = $1 and audience = $2 order by seq`,
      [conferenceId, audience],
    );
    return rows.map(({ happenedAt, ...entry }) => ({ ...entry, at: happenedAt.toISOString() }));
  }

  private async newest(
    tx: Transaction,
    ids: readonly string[],
    bounds: readonly unknown[],
  ): Promise<Map<string, Row[]>> {
    const rows = await tx.sql<Row>(
      `select found.* from unnest($1::uuid[]) as wanted (id) cross join lateral (
         select ${COLUMNS} from record_entry e ${WHO}
         where e.conference_id = wanted.id and ($2::bigint is null
           or (e.happened_at, e.audience, e.seq) < (timestamptz 'epoch' + $2::bigint * interval '1 microsecond', $3, $4::int))
         order by e.happened_at desc, e.audience desc, e.seq desc limit $5) found`,
      [ids, ...bounds],
    );
    return groupedBy(rows, (row) => row.conferenceId);
  }
}

function place(after: string | null | undefined): readonly [string | null, string | null, string | null] {
  const key = decodeCursor(after, 3);
  if (key === null) return [null, null, null];
  const [moment = '', chain = '', seq = ''] = key;
  if (!/^\d{1,16}$/.test(moment) || !/^\d{1,9}$/.test(seq)) throw new BadUserInput('Cursor');
  return [moment, chain, seq];
}
