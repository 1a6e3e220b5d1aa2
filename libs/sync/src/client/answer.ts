import * as Y from 'yjs';
import type { Limits } from '../limits.js';
import { holdsMoreThan } from '../skim.js';

/** One message to the server, and how many of the edits it holds. */
export interface Bundle {
  readonly update: Uint8Array;
  readonly edits: number;
}

/** A copy of a draft, and the edits in it that no log has for sure, oldest first. */
export interface Unsaid {
  readonly doc: Y.Doc;
  readonly updates: readonly Uint8Array[];
}

type Bounds = Pick<Limits, 'frame' | 'structs'>;

/** So much of a message at most is edits, which leaves room for what joins them. */
const FILLED = 0.9;
const AT_ONCE = 32;

/**
 * What a client answers when the server tells how much it has: one message as a rule, the last of those given being the
 * answer itself.
 *
 * Where it would be larger than the server hears, the edits go before it, in messages that go in one after the other.
 * They go as well where the server believes to have some of them already: perhaps it has, and perhaps somebody else has
 * drawn the same client id and those are theirs. The server can tell only when it is shown what they say.
 */
export function answerTo({ doc, updates }: Unsaid, vector: Uint8Array, bounds: Bounds): readonly Bundle[] {
  const has = Y.decodeStateVector(vector);
  const whole = Y.encodeStateAsUpdate(doc, vector);
  if (isHeard(whole, bounds) && !updates.some((update) => isBelow(update, has)))
    return [{ update: whole, edits: updates.length }];
  const rest = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(after(has, updates)));
  return [...bundled(updates, bounds), { update: rest, edits: 0 }];
}

/** Edits in as few messages as the server hears; a single one that is too large stays alone. */
export function bundled(updates: readonly Uint8Array[], bounds: Bounds): readonly Bundle[] {
  const bundles: Uint8Array[][] = [];
  let bytes = 0;
  let structs = 0;
  for (const update of updates) {
    const held = Y.decodeUpdate(update).structs.length;
    bytes += update.length;
    structs += held;
    const isFull = bytes > FILLED * bounds.frame || structs > FILLED * bounds.structs;
    if (isFull || bundles.length === 0) {
      bundles.push([]);
      bytes = update.length;
      structs = held;
    }
    bundles.at(-1)!.push(update);
  }
  return bundles.map((bundle) => ({ update: merged(bundle), edits: bundle.length }));
}

// By and by, because merging many at once takes time that grows with their square.
function merged(updates: readonly Uint8Array[]): Uint8Array {
  if (updates.length <= AT_ONCE) return updates.length === 1 ? updates[0]! : Y.mergeUpdates([...updates]);
  const parts = Array.from({ length: Math.ceil(updates.length / AT_ONCE) }, (_, at) =>
    merged(updates.slice(at * AT_ONCE, (at + 1) * AT_ONCE)),
  );
  return merged(parts);
}

function isHeard(update: Uint8Array, { frame, structs }: Bounds): boolean {
  return update.length <= frame && !holdsMoreThan(update, structs);
}

function isBelow(update: Uint8Array, has: ReadonlyMap<number, number>): boolean {
  return [...Y.parseUpdateMeta(update).from].some(([client, clock]) => clock < (has.get(client) ?? 0));
}

function after(has: ReadonlyMap<number, number>, updates: readonly Uint8Array[]): Map<number, number> {
  const reached = new Map(has);
  for (const update of updates)
    for (const [client, clock] of Y.parseUpdateMeta(update).to)
      reached.set(client, Math.max(clock, reached.get(client) ?? 0));
  return reached;
}
