import type { CopiedWords, KeptChange } from '#lib/live-draft';
import type { Ask } from './room-log.store.js';

/** What a merge changed in a document; null where it changed nothing. */
export async function changeOf(ask: Ask, room: string, mergeId: string): Promise<KeptChange | null> {
  const [row] = await ask<{ update: Buffer; before: Buffer }>(
    'select update, before from room_change where room_id = $1 and merge_id = $2',
    [room, mergeId],
  );
  return row === undefined ? null : { update: new Uint8Array(row.update), before: new Uint8Array(row.before) };
}

/** All words of a document that were written again when something was taken back. */
export async function copiesIn(ask: Ask, room: string): Promise<readonly CopiedWords[]> {
  const rows = await ask<Omit<CopiedWords, 'as'> & { asClient: number; asClock: number }>(
    `select client::float8 as client, clock::float8 as clock, length, as_client::float8 as "asClient",
       as_clock::float8 as "asClock" from room_copy where room_id = $1`,
    [room],
  );
  return rows.map(({ asClient, asClock, ...rest }) => ({ ...rest, as: { client: asClient, clock: asClock } }));
}

export async function keepCopies(ask: Ask, room: string, words: readonly CopiedWords[]): Promise<void> {
  if (words.length === 0) return;
  const rows = words.map(({ client, clock, length, as }) => ({
    client,
    clock,
    length,
    as_client: as.client,
    as_clock: as.clock,
  }));
  await ask(
    `insert into room_copy (room_id, client, clock, length, as_client, as_clock)
     select $1, client, clock, length, as_client, as_clock
     from jsonb_to_recordset($2::jsonb) as told(client bigint, clock bigint, length integer, as_client bigint, as_clock bigint)`,
    [room, JSON.stringify(rows)],
  );
}
