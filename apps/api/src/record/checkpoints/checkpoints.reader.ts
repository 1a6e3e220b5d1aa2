import { Injectable } from '@nestjs/common';
import type { ChainHead, Checkpoint } from '#lib/record';
import { BadUserInput } from '../../platform/access/bad-user-input.js';
import type { Transaction } from '../../platform/database/database.js';
import { groupedBy } from '../../platform/database/grouped-by.js';
import type { RequestLoaders } from '../../platform/graphql/loaders.js';
import { decodeCursor, type Page, pageOf } from '../../platform/graphql/page.js';

interface PageArgs {
  readonly first: number;
  readonly after?: string | null;
}

type Row = Omit<Checkpoint, 'at'> & { readonly at: Date; readonly cursor: string };

const COLUMNS = `c.conference_id as "conferenceId", c.audience, c.seq, c.hash, c.key, c.at, c.signature,
  (extract(epoch from c.at) * 1000000)::bigint::text as cursor`;

/** Checkpoints of the chains that the viewer may see. */
@Injectable()
export class CheckpointsReader {
  /** Newest first. */
  async page(loaders: RequestLoaders, conferenceId: string, { first, after }: PageArgs): Promise<Page<Checkpoint>> {
    const bounds = place(after);
    const name = `checkpoints ${first} ${after ?? ''}`;
    const batch = loaders.batch<string, Row[]>(name, (tx, ids) => newest(tx, ids, [...bounds, first + 1]));
    const rows = (await batch.load(conferenceId)) ?? [];
    const page = pageOf(rows, first, ({ cursor, audience, seq, key }) => [cursor, audience, String(seq), key]);
    return { ...page, nodes: page.nodes.map(checkpointIn) };
  }

  /** The one that was made when a revision or a report was sealed, or the first after it. */
  loadOfSealed(loaders: RequestLoaders, revisionId: string): Promise<Checkpoint | null> {
    return loaders.batch('checkpoint of what was sealed', ofSealed).load(revisionId);
  }

  /** All of a conference, chain by chain, the oldest first. */
  async all(tx: Transaction, conferenceId: string): Promise<Checkpoint[]> {
    const rows = await tx.sql<Row>(
      `select ${COLUMNS} from record_checkpoint c where conference_id = $1 order by audience, seq, at, key`,
      [conferenceId],
    );
    return rows.map(checkpointIn);
  }

  /** The heads of all chains of a conference, the public one first. */
  heads(tx: Transaction, conferenceId: string): Promise<ChainHead[]> {
    return tx.sql<ChainHead>(
      `select audience, head_seq as seq, head_hash as hash from record_chain where conference_id = $1 and head_seq > 0
       order by audience <> 'public', audience collate "C"`,
      [conferenceId],
    );
  }

  /** PEM texts of the keys that ever signed, the oldest first. */
  async keys(tx: Transaction): Promise<string[]> {
    const rows = await tx.sql<{ key: string }>('select public_key as key from checkpoint_key order by since, name');
    return rows.map(({ key }) => key);
  }
}

async function newest(
  tx: Transaction,
  ids: readonly string[],
  bounds: readonly unknown[],
): Promise<Map<string, Row[]>> {
  const rows = await tx.sql<Row>(
    `select found.* from unnest($1::uuid[]) as wanted (id) cross join lateral (
       select ${COLUMNS} from record_checkpoint c
       where c.conference_id = wanted.id and ($2::bigint is null
         or (c.at, c.audience, c.seq, c.key) < (timestamptz 'epoch' + $2::bigint * interval '1 microsecond', $3, $4::int, $5))
       order by c.at desc, c.audience desc, c.seq desc, c.key desc limit $6) found`,
    [ids, ...bounds],
  );
  return groupedBy(rows, (row) => row.conferenceId);
}

async function ofSealed(tx: Transaction, ids: readonly string[]): Promise<Map<string, Checkpoint>> {
  const rows = await tx.sql<Row & { revisionId: string }>(
    `select e.subject_id as "revisionId", found.* from record_entry e cross join lateral (
       select ${COLUMNS} from record_checkpoint c
       where c.conference_id = e.conference_id and c.audience = e.audience and c.seq >= e.seq
       order by c.seq, c.at, c.key limit 1) found
     where e.subject_id = any($1::uuid[]) and e.kind in ('RevisionSealed', 'ReportSealed')`,
    [ids],
  );
  return new Map(rows.map(({ revisionId, ...row }) => [revisionId, checkpointIn(row)]));
}

function checkpointIn({ cursor: _, at, ...row }: Row): Checkpoint {
  return { ...row, at: at.toISOString() };
}

function place(after: string | null | undefined): readonly (string | null)[] {
  const key = decodeCursor(after, 4);
  if (key === null) return [null, null, null, null];
  const [moment = '', , seq = ''] = key;
  if (!/^\d{1,16}$/.test(moment) || !/^\d{1,9}$/.test(seq)) throw new BadUserInput('Cursor');
  return key;
}
