import { PLACE } from '#lib/live-draft';
import type { Ask } from './room-log.store.js';
import { type OriginRow, type Traced, traceOf } from './word-origins.js';

/** Where words of a draft come from. Times as Postgres writes them. */
export type WordSource =
  | { readonly kind: 'base' }
  | { readonly kind: 'amendments'; readonly mergeId: string; readonly amendmentIds: readonly string[] }
  | {
      readonly kind: 'session';
      readonly personId: string | null;
      readonly from: Date;
      readonly to: Date;
      /** The chair wrote them on the desk, in place of an alternative. */
      readonly compromise: boolean;
    };

export interface SourcedWords {
  readonly text: string;
  readonly source: WordSource;
}

/** The words of a paragraph, an entry or a cell, brackets' options one after the other, as runs of one source each. */
export type SourcedLine = readonly SourcedWords[];

/** A line of text as it came in: client id, first clock, words. */
export type WrittenLine = readonly (readonly [client: number, clock: number, text: string])[];

interface Session extends Record<string, unknown> {
  readonly client: number;
  readonly from: number;
  readonly to: number;
  readonly began: Date;
  readonly ended: Date;
}

interface Client extends Record<string, unknown> {
  readonly client: number;
  readonly person: string | null;
  readonly origin: string;
  readonly since: Date;
}

const SESSIONS = `select client::float8 as client, from_clock::float8 as from, to_clock::float8 as to, began, ended
  from room_session where room_id = $1 and client = any($2::bigint[]) order by client, from_clock`;
const CLIENTS = `select client::float8 as client, person_id as person, origin, since
  from room_client where room_id = $1 and client = any($2::bigint[])`;

/** Tells of lines of words where each word comes from, a list for each line. */
export async function sourcesOf(
  ask: Ask,
  room: string,
  lines: readonly WrittenLine[],
): Promise<readonly SourcedLine[]> {
  const clients = lines.flat().map(([client]) => client);
  const trace = await traceOf(ask, room, clients);
  const traced = lines.map((line) =>
    line.flatMap(([client, clock, text]) =>
      trace(client, clock, text.length).map((part) => ({
        part: first(part),
        text: text.slice(part.clock - clock, part.clock - clock + part.length),
      })),
    ),
  );
  const ids = [...new Set(traced.flat().map(({ part }) => part.client))];
  const people = new Map((await ask<Client>(CLIENTS, [room, ids])).map((row) => [row.client, row]));
  const sessions = byClient(await ask<Session>(SESSIONS, [room, ids]));
  return traced.map((line) =>
    tidy(
      line.flatMap(({ part, text }) => sourced(part, text, people.get(part.client), sessions.get(part.client) ?? [])),
    ),
  );
}

function byClient(sessions: readonly Session[]): ReadonlyMap<number, readonly Session[]> {
  const all = new Map<number, Session[]>();
  for (const session of sessions) all.set(session.client, [...(all.get(session.client) ?? []), session]);
  return all;
}

// Words written again are told by their first writing.
function first(part: Traced): Traced {
  const { origin, length } = part;
  if (origin?.kind !== 'same') return part;
  return { client: origin.asClient!, clock: origin.asClock!, length, origin: null };
}

function sourced(
  { clock, length, origin }: Traced,
  text: string,
  client: Client | undefined,
  sessions: readonly Session[],
): readonly SourcedWords[] {
  if (origin !== null) return [{ text, source: ofOrigin(origin) }];
  if (client === undefined || client.origin !== 'delegate') return [{ text, source: { kind: 'base' } }];
  const out: SourcedWords[] = [];
  for (let at = clock; at < clock + length; ) {
    const session = sessions.find(({ from, to }) => from <= at && at < to);
    const end = Math.min(clock + length, session?.to ?? clock + length);
    const { began: from, ended: to } = session ?? { began: client.since, ended: client.since };
    const source = { kind: 'session', personId: client.person, from, to, compromise: false } as const;
    out.push({ text: text.slice(at - clock, end - clock), source });
    at = end;
  }
  return out;
}

function ofOrigin({ kind, mergeId, amendmentIds, personId, at }: OriginRow): WordSource {
  if (kind === 'amendments' && mergeId !== null) return { kind, mergeId, amendmentIds: amendmentIds ?? [] };
  if (kind !== 'compromise') return { kind: 'base' };
  const then = new Date(at);
  return { kind: 'session', personId, from: then, to: then, compromise: true };
}

// Blanks as a content has them: one between words, none at the ends.
function tidy(line: readonly SourcedWords[]): SourcedLine {
  const out: SourcedWords[] = [];
  for (const { text, source } of line) {
    const words = text.replaceAll(PLACE, '').replace(/[ \t\n\r\f\v\u0085\u2028\u2029]+/gu, ' ');
    append(out, { text: (out.at(-1)?.text ?? ' ').endsWith(' ') ? words.replace(/^ /, '') : words, source });
  }
  const end = out.at(-1);
  if (end?.text.endsWith(' ')) out[out.length - 1] = { ...end, text: end.text.slice(0, -1) };
  return out.filter(({ text }) => text !== '');
}

function append(line: SourcedWords[], { text, source }: SourcedWords): void {
  const last = line.at(-1);
  if (text === '') return;
  if (last !== undefined && JSON.stringify(last.source) === JSON.stringify(source))
    line[line.length - 1] = { source, text: last.text + text };
  else line.push({ text, source });
}
