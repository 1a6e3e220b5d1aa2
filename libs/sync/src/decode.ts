import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { type Refusal, refuse } from '#lib/foundation';
import { NOTHING_SAID, type Said, saidAgain } from './forks.js';
import type { Limits } from './limits.js';
import { holdsMoreThan } from './skim.js';
import type { JudgeRefusal } from './verdict.js';

export type Struct = Y.Item | Y.GC;

/** One client's new structs, in the order of their clocks. */
export interface Fresh {
  readonly list: Struct[];
  /** Where the document's knowledge of this client ends. */
  readonly base: number;
}

type Raw = ReturnType<typeof Y.decodeUpdate>;

export interface Decoded {
  readonly update: Uint8Array;
  readonly fresh: ReadonlyMap<number, Fresh>;
  readonly deleted: Raw['ds'];
  /** What it says of what the document has already, and which is cut off. */
  readonly again: Said;
}

/**
 * An update taken apart, without what the document knows already. Format V1 only: in V2 a few bytes can claim
 * lengths that take seconds and gigabytes to unfold.
 */
export function decode(doc: Y.Doc, update: Uint8Array, limits: Limits): Decoded | 'Gap' | JudgeRefusal {
  if (update.length > limits.frame) return refuse('TooLarge', { limit: limits.frame });
  try {
    if (holdsMoreThan(update, limits.structs)) return refuse('TooLarge', { limit: limits.structs });
    const first = raw(update);
    if (first === null) return malformed('clients');
    const states = new Map(first.structs.map(({ id }) => [id.client, Y.getState(doc.store, id.client)]));
    const overlaps = first.structs.some(({ id }) => id.clock < (states.get(id.client) ?? 0));
    if (!overlaps) return sorted({ update, parts: first, again: NOTHING_SAID }, states, limits);
    const again = saidAgain(doc, first.structs);
    const cut = Y.diffUpdate(update, Y.encodeStateVector(states));
    return sorted({ update: cut, parts: Y.decodeUpdate(cut), again }, states, limits);
  } catch {
    return malformed('bytes');
  }
}

// Clients come in falling order and once each; else what one reader sees is not what another sees.
function raw(update: Uint8Array): Raw | null {
  const blocks = decoding.readVarUint(decoding.createDecoder(update));
  const decoded = Y.decodeUpdate(update);
  const clients: number[] = [];
  for (const { id } of decoded.structs) if (clients.at(-1) !== id.client) clients.push(id.client);
  const falling = clients.every((client, at) => at === 0 || client < clients[at - 1]!);
  return falling && clients.length === blocks ? decoded : null;
}

interface Cut {
  readonly update: Uint8Array;
  readonly parts: Raw;
  readonly again: Said;
}

function sorted(
  { update, parts: { structs, ds }, again }: Cut,
  states: ReadonlyMap<number, number>,
  limits: Limits,
): Decoded | 'Gap' | JudgeRefusal {
  if (structs.length > limits.structs || states.size > limits.clientsOfSocket) {
    return refuse('TooLarge', { limit: limits.structs });
  }
  if (!structs.every((struct) => struct.length > 0)) return malformed('length');
  if (structs.reduce((sum, { length }) => sum + length, 0) > limits.clocks) return malformed('length');
  const fresh = new Map<number, Fresh>();
  for (const struct of structs) {
    const { client, clock } = struct.id;
    const mine = fresh.get(client) ?? { list: [], base: states.get(client) ?? 0 };
    if (!isStruct(struct) || clock !== endOf(mine)) return 'Gap';
    mine.list.push(struct);
    fresh.set(client, mine);
  }
  return { update, fresh, deleted: ds, again };
}

// The third kind, a skip, says that something was left out.
function isStruct(struct: unknown): struct is Struct {
  return struct instanceof Y.Item || struct instanceof Y.GC;
}

/** Where in a client's new structs the one with this clock lies, or the first one after it. */
export function indexAt({ list }: Fresh, clock: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { id, length } = list[middle]!;
    if (id.clock + length <= clock) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function endOf({ list, base }: Fresh): number {
  const last = list.at(-1);
  return last === undefined ? base : last.id.clock + last.length;
}

export function malformed(at: string): Refusal<'Malformed', { at: string }> {
  return refuse('Malformed', { at });
}
