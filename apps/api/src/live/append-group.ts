import { bytesArray } from './bytes-array.js';
import type { Ask } from './room-log.store.js';

/** One entry for the log, with what the copy of the room that admitted it believes as it is written. */
export interface EntryToWrite {
  readonly room: string;
  readonly copy: string;
  readonly epoch: number;
  /** Up to where that copy has read the log. */
  readonly head: number;
  readonly person: string;
  readonly update: Uint8Array;
  /** Client ids that nobody has written under before. */
  readonly clients: readonly number[];
  /** All that it writes under. */
  readonly authors: readonly number[];
  /** It may only stand where that copy has read all there is. */
  readonly needsAll: boolean;
}

/** What became of all entries of one room. */
export interface Outcome extends Record<string, unknown> {
  readonly room: string;
  readonly outcome: 'done' | 'busy' | 'gone' | 'stale' | 'foreign' | 'behind';
  readonly first: string | null;
  readonly last: string | null;
}

export interface Announcing {
  readonly node: string;
  /** The database tells the other nodes with the commit. */
  readonly announced: boolean;
}

/** Writes entries of whatever rooms in one statement; of each room all or none. */
export async function appendGroup(
  ask: Ask,
  group: readonly EntryToWrite[],
  { node, announced }: Announcing,
): Promise<ReadonlyMap<string, Outcome>> {
  const rows = await ask<Outcome>(
    'select room, outcome, first, last from caucus.append_updates($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
    [
      node,
      group.map(({ room }) => room),
      group.map(({ epoch }) => epoch),
      group.map(({ person }) => person),
      bytesArray(group.map(({ update }) => update)),
      JSON.stringify(group.map(({ clients }) => clients.map(String))),
      JSON.stringify(group.map(({ authors }) => authors.map(String))),
      announced,
      group.map(({ head }) => head),
      group.map(({ copy }) => copy),
      group.map(({ needsAll }) => needsAll),
    ],
  );
  return new Map(rows.map((row) => [row.room, row]));
}
