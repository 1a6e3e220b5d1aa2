import * as Y from 'yjs';
import type { Struct } from './decode.js';
import { nodeOf } from './place.js';

/** Where an update speaks of clocks that the document has already. */
export interface Said {
  /** The first client id under which it says something else there. */
  readonly otherwise: number | null;
  /** Client ids under which it tells what the document knows only as gone. */
  readonly more: ReadonlySet<number>;
}

export const NOTHING_SAID: Said = { otherwise: null, more: new Set() };

/** What Yjs puts for either half of a letter of two halves that somebody wrote into. */
const TORN = /[\ud800-\udfff]/g;
const HALF = '\ufffd';

/**
 * Compares what an update says with what stands in the document under the same client ids and clocks.
 *
 * Yjs takes those for known and never looks at them. But two people who have drawn one client id before either has
 * written say different things under it, and the words of the second would be called known, and lost.
 */
export function saidAgain(doc: Y.Doc, structs: readonly unknown[]): Said {
  const more = new Set<number>();
  for (const told of structs) {
    // What is gone has no words to compare, and names no neighbours.
    if (!isThere(told)) continue;
    const known = knownUnder(doc, told);
    if (known.some((each) => isThere(each) && !isSame(doc, each, told))) return { otherwise: told.id.client, more };
    if (!known.every(isThere)) more.add(told.id.client);
  }
  return { otherwise: null, more };
}

function isThere(struct: unknown): struct is Y.Item {
  return struct instanceof Y.Item && !(struct.content instanceof Y.ContentDeleted);
}

function knownUnder({ store }: Y.Doc, { id: { client, clock }, length }: Y.Item): readonly Struct[] {
  const all = store.clients.get(client);
  if (all === undefined || clock >= Y.getState(store, client)) return [];
  const found: Struct[] = [];
  for (let at = Y.findIndexSS(all, clock); at < all.length && all[at]!.id.clock < clock + length; at++)
    found.push(all[at]!);
  return found;
}

// One may be a part of the other, or both may overlap: words are joined and torn as people write round them.
function isSame(doc: Y.Doc, known: Y.Item, told: Y.Item): boolean {
  const from = Math.max(known.id.clock, told.id.clock);
  const to = Math.min(known.id.clock + known.length, told.id.clock + told.length);
  return (
    Y.compareIDs(originAt(known, from), originAt(told, from)) &&
    Y.compareIDs(known.rightOrigin, told.rightOrigin) &&
    (told.origin !== null || told.rightOrigin !== null || isUnder(doc, known, told)) &&
    contentIn(known, from, to) === contentIn(told, from, to)
  );
}

function originAt({ id, origin }: Y.Item, clock: number): Y.ID | null {
  return clock === id.clock ? origin : Y.createID(id.client, clock - 1);
}

function isUnder({ share }: Y.Doc, known: Y.Item, told: Y.Item): boolean {
  if (known.parentSub !== told.parentSub || !(known.parent instanceof Y.AbstractType)) return false;
  const { parent } = told;
  if (typeof parent === 'string') return share.get(parent) === known.parent;
  return parent instanceof Y.ID && Y.compareIDs(known.parent._item?.id ?? null, parent);
}

function contentIn({ id, content }: Y.Item, from: number, to: number): string {
  const range = [from - id.clock, to - id.clock] as const;
  if (content instanceof Y.ContentString) return content.str.slice(...range).replace(TORN, HALF);
  if (content instanceof Y.ContentAny) return `any ${JSON.stringify(content.arr.slice(...range))}`;
  if (content instanceof Y.ContentFormat) return `mark ${JSON.stringify([content.key, content.value])}`;
  if (!(content instanceof Y.ContentType)) return `kind ${content.getRef()}`;
  const { type } = content;
  return `type ${nodeOf(type)} ${type instanceof Y.XmlElement ? type.nodeName : ''}`;
}
