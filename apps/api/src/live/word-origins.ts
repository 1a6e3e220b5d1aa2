import type { Sourced } from '#lib/live-draft';
import type { Ask } from './room-log.store.js';

/** Words that the server wrote and where they come from, as kept: `length` ticks of `client` from `clock` on. */
export interface OriginRow extends Record<string, unknown> {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
  readonly kind: Sourced['kind'];
  readonly mergeId: string | null;
  readonly amendmentIds: readonly string[] | null;
  readonly personId: string | null;
  readonly at: string;
  readonly asClient: number | null;
  readonly asClock: number | null;
}

/** A stretch of ticks that have one origin; null where the server has kept none: they say themselves whose they are. */
export interface Traced {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
  readonly origin: OriginRow | null;
}

export type Trace = (client: number, clock: number, length: number) => readonly Traced[];

const ROWS = `
  select client::float8 as client, clock::float8 as clock, length, kind, merge_id as "mergeId",
    amendment_ids as "amendmentIds", person_id as "personId", at::text as at, as_client::float8 as "asClient",
    as_clock::float8 as "asClock"
  from room_origin where room_id = $1 and client = any($2::bigint[]) order by client, clock`;

const KEEP = `
  insert into room_origin (room_id, client, clock, length, kind, merge_id, amendment_ids, person_id, as_client, as_clock, at)
  select $1, client, clock, length, kind, merge, amendments, person, as_client, as_clock, coalesce(at, now())
  from jsonb_to_recordset($2::jsonb) as told(client bigint, clock bigint, length integer, kind text, merge uuid,
    amendments uuid[], person uuid, as_client bigint, as_clock bigint, at timestamptz)`;

/** Follows stretches of these clients back to where their words were first written. */
export async function traceOf(ask: Ask, room: string, clients: Iterable<number>): Promise<Trace> {
  const ids = [...new Set(clients)];
  const byClient = new Map<number, OriginRow[]>();
  for (const row of ids.length === 0 ? [] : await ask<OriginRow>(ROWS, [room, ids]))
    byClient.set(row.client, [...(byClient.get(row.client) ?? []), row]);
  return (client, clock, length) => traced(byClient.get(client) ?? [], { client, clock, length });
}

/** Keeps where words come from that a merge has written. Words written again are followed to their first source now. */
export async function keepOrigins(ask: Ask, room: string, by: By, words: readonly Sourced[]): Promise<void> {
  const trace = await traceOf(
    ask,
    room,
    words.flatMap((each) => (each.kind === 'same' ? [each.as.client] : [])),
  );
  const rows = words.flatMap((each) => rowsFor(each, by, trace));
  if (rows.length > 0) await ask(KEEP, [room, JSON.stringify(rows)]);
}

interface KeptRow {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
  readonly kind: Sourced['kind'];
  readonly merge?: string | null;
  readonly amendments?: readonly string[] | null;
  readonly person?: string | null;
  readonly as_client?: number;
  readonly as_clock?: number;
  readonly at?: string;
}

type By = { readonly mergeId: string; readonly personId: string | null };

function rowsFor(words: Sourced, { mergeId, personId }: By, trace: Trace): readonly KeptRow[] {
  const { client, clock, length } = words;
  if (words.kind !== 'same') {
    const amendments = words.kind === 'amendments' ? words.amendmentIds : null;
    return [{ client, clock, length, kind: words.kind, merge: mergeId, amendments, person: personId }];
  }
  let at = clock;
  return trace(words.as.client, words.as.clock, length).map((part) => {
    const here = { client, clock: at, length: part.length };
    at += part.length;
    return { ...here, ...first(part) };
  });
}

function first({ client, clock, origin }: Traced): Omit<KeptRow, keyof Omit<Traced, 'origin'>> {
  if (origin === null) return { kind: 'same', as_client: client, as_clock: clock };
  const { kind, mergeId: merge, amendmentIds: amendments, personId: person, asClient, asClock, at } = origin;
  return kind === 'same' ? { kind, as_client: asClient!, as_clock: asClock! } : { kind, merge, amendments, person, at };
}

function traced(rows: readonly OriginRow[], { client, clock, length }: Omit<Traced, 'origin'>): readonly Traced[] {
  const out: Traced[] = [];
  const end = clock + length;
  let at = clock;
  for (const row of rows) {
    const from = Math.max(at, row.clock);
    const to = Math.min(end, row.clock + row.length);
    if (to <= from) continue;
    if (from > at) out.push({ client, clock: at, length: from - at, origin: null });
    out.push({ client, clock: from, length: to - from, origin: cut(row, from, to) });
    at = to;
  }
  return at < end ? [...out, { client, clock: at, length: end - at, origin: null }] : out;
}

function cut(row: OriginRow, from: number, to: number): OriginRow {
  const asClock = row.asClock === null ? null : row.asClock + from - row.clock;
  return { ...row, clock: from, length: to - from, asClock };
}
