import * as Y from 'yjs';
import { saidAgain } from '../forks.js';

/** Clocks of one client id, from and up to but not including. */
export type Span = readonly [from: number, to: number];

/** What of an old copy the fresh one has under the same ids and clocks. */
export interface Known {
  readonly fresh: Y.Doc;
  /** Ours, where somebody else has written other things under the same client id. */
  readonly forked: ReadonlyMap<number, readonly Span[]>;
}

export function knownIn(fresh: Y.Doc, updates: readonly Uint8Array[]): Known {
  const forked = new Map<number, Span[]>();
  for (const update of updates) {
    const { structs } = Y.decodeUpdate(update);
    const { otherwise } = saidAgain(fresh, structs);
    if (otherwise !== null && !forked.has(otherwise)) forked.set(otherwise, spansUnder(otherwise, updates));
  }
  return { fresh, forked };
}

export function isKnown({ fresh, forked }: Known, { client, clock }: Y.ID): boolean {
  return (
    Y.getState(fresh.store, client) > clock &&
    !(forked.get(client) ?? []).some(([from, to]) => from <= clock && clock < to)
  );
}

/** An item in pieces each of which is known or not, as a word is that was confirmed before its end was written. */
export function piecesOf(
  known: Known,
  { id, length }: Y.Item,
): readonly { readonly span: Span; readonly known: boolean }[] {
  const { client, clock } = id;
  const borders = [Y.getState(known.fresh.store, client), ...(known.forked.get(client) ?? []).flat()];
  const inside = borders.filter((border) => clock < border && border < clock + length);
  const cuts = [...new Set([clock, ...inside, clock + length])].sort((one, other) => one - other);
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at]!;
    return { span: [from, to] as const, known: isKnown(known, Y.createID(client, from)) };
  });
}

function spansUnder(client: number, updates: readonly Uint8Array[]): Span[] {
  return updates.flatMap((update) =>
    Y.decodeUpdate(update).structs.flatMap(({ id, length }): Span[] =>
      id.client === client ? [[id.clock, id.clock + length]] : [],
    ),
  );
}
