import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy, keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';

export type NotedKind = 'POSITION' | 'PROVISION' | 'AMENDMENT';

export interface NoteView {
  readonly id: string;
  readonly conferenceId: string;
  readonly stakeholderId: string;
  readonly key: string;
  readonly provisionId: string | null;
  readonly authorId: string;
  /** Null where it was taken out. */
  readonly body: string | null;
  readonly at: Date;
  readonly editedAt: Date | null;
  readonly version: number;
}

const COLUMNS = `n.id, n.conference_id as "conferenceId", n.stakeholder_id as "stakeholderId", n.audience as key,
  n.provision_id as "provisionId", n.author_id as "authorId", n.body, n.written_at as at, n.edited_at as "editedAt", n.version`;

/** The columns notes are listed by; nothing else ever stands in the statement at that place. */
const LISTED_BY: Readonly<Record<NotedKind, string>> = {
  POSITION: 'n.position_id',
  PROVISION: 'n.provision_id',
  AMENDMENT: 'n.amendment_id',
};

/** Where the thing itself is, for whoever may read it. */
const FOUND_BY: Readonly<Record<NotedKind, string>> = {
  POSITION: 'select conference_id as "conferenceId" from position where id = $1',
  PROVISION: `select conference_id as "conferenceId" from provision where id = $1
    union all select conference_id from draft_provision where provision_id = $1 and added`,
  AMENDMENT: 'select conference_id as "conferenceId" from amendment where id = $1',
};

/** A delegation has this many on one thing at most. */
export const MOST_NOTES = 100;

@Injectable()
export class NotesReader {
  load(loaders: RequestLoaders, id: string): Promise<NoteView | null> {
    return loaders.batch<string, NoteView>('note', (tx, ids) => this.byIds(tx, ids)).load(id);
  }

  async one(tx: Transaction, id: string): Promise<NoteView | null> {
    return isId(id) ? ((await this.byIds(tx, [id])).get(id) ?? null) : null;
  }

  /** Oldest first, without those that were taken out. */
  async loadOn(loaders: RequestLoaders, kind: NotedKind, id: string): Promise<NoteView[]> {
    const column = LISTED_BY[kind];
    const read = async (tx: Transaction, ids: readonly string[]): Promise<Map<string, NoteView[]>> => {
      const rows = await tx.sql<NoteView & { on: string }>(
        `select ${COLUMNS}, ${column} as on from note n where ${column} = any($1::uuid[]) and n.body is not null
         order by n.written_at, n.id`,
        [ids],
      );
      return groupedBy(rows, (row) => row.on);
    };
    return (await loaders.batch(`notes on ${kind}`, read).load(id)) ?? [];
  }

  /** Null where there is no such thing to be read. */
  async conferenceOf(tx: Transaction, kind: NotedKind, id: string): Promise<string | null> {
    if (!isId(id)) return null;
    const [row] = await tx.sql<{ conferenceId: string }>(FOUND_BY[kind], [id]);
    return row?.conferenceId ?? null;
  }

  async countOn(tx: Transaction, kind: NotedKind, id: string): Promise<number> {
    const [row] = await tx.sql<{ count: number }>(
      `select count(*)::int as count from note n where ${LISTED_BY[kind]} = $1 and n.body is not null`,
      [id],
    );
    return row?.count ?? 0;
  }

  private async byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, NoteView>> {
    return keyedById(await tx.sql<NoteView>(`select ${COLUMNS} from note n where n.id = any($1::uuid[])`, [ids]));
  }
}
