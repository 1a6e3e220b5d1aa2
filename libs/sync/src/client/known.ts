import * as Y from 'yjs';
import { saidAgain } from '../forks.js';

/** Clocks of one client id, from and up to but not including. */
export type Span = readonly [from: number, to: number];

/** What of an old copy the fresh one has under the same ids and clocks. */
export interface Known {
  readonly fresh: Y.Doc;
  /** Ours, where somebody else has written other things under the same client id. */
  readonly forked: ReadonlyMap<number, readonly Span[]>;
  /** What we have deleted ourselves. */
  readonly taken: ReadonlyMap<number, readonly Span[]>;
}

export interface Piece {
  readonly span: Span;
  readonly known: boolean;
  readonly taken: boolean;
}

export function knownIn(fresh: Y.Doc, updates: readonly Uint8Array[]): Known {
  const forked = new Map<number, Span[]>();
  for (const update of updates) {
    const { structs } = Y.decodeUpdate(update);
    const { otherwise } = saidAgain(fresh, structs);
    if (otherwise !== null && !forked.has(otherwise)) forked.set(otherwise, spansUnder(otherwise, updates));
  }
  return { fresh, forked, taken: takenBy(updates) };
}

export function isKnown({ fresh, forked }: Known, { client, clock }: Y.ID): boolean {
  return Y.getState(fresh.store, client) > clock && !isWithin(forked, client, clock);
}

/** An item in pieces each of which is known or not, as a word is that was confirmed before its end was written. */
export function piecesOf(known: Known, { id, length }: Y.Item): readonly Piece[] {
  const { client, clock } = id;
  const spans = [...(known.forked.get(client) ?? []), ...(known.taken.get(client) ?? [])];
  const borders = [Y.getState(known.fresh.store, client), ...spans.flat()];
  const inside = borders.filter((border) => clock < border && border < clock + length);
  const cuts = [...new Set([clock, ...inside, clock + length])].sort((one, other) => one - other);
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at]!;
    return {
      span: [from, to],
      known: isKnown(known, Y.createID(client, from)),
      taken: isWithin(known.taken, client, from),
    };
  });
}

function isWithin(spans: ReadonlyMap<number, readonly Span[]>, client: number, clock: number): boolean {
  return (spans.get(client) ?? []).some(([from, to]) => from <= clock && clock < to);
}

function takenBy(updates: readonly Uint8Array[]): ReadonlyMap<number, readonly Span[]> {
  const taken = new Map<number, Span[]>();
  for (const update of updates)
    for (const [client, ranges] of Y.decodeUpdate(update).ds.clients)
      taken.set(client, [...(taken.get(client) ?? []), ...ranges.map(({ clock, len }): Span => [clock, clock + len])]);
  return taken;
}

function spansUnder(client: number, updates: readonly Uint8Array[]): Span[] {
  return updates.flatMap((update) =>
    Y.decodeUpdate(update).structs.flatMap(({ id, length }): Span[] =>
      id.client === client ? [[id.clock, id.clock + length]] : [],
    ),
  );
}
