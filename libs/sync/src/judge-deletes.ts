import * as Y from 'yjs';
import { refuse } from '#lib/foundation';
import { type Decoded, endOf, indexAt, malformed, type Struct } from './decode.js';
import { type Homes, homeOfStruct } from './paper.js';
import { saysNothing } from './says-nothing.js';
import type { JudgeRefusal } from './verdict.js';

/** What a delete set takes away, of what is still there. */
export interface Deletions {
  /** Where something goes that says something. */
  readonly provisions: ReadonlySet<string>;
  readonly count: number;
  /** Only marks go, without which the words read the same. */
  readonly tidying: boolean;
}

/**
 * Judges deletions by what they take with them. Under a body everything belongs to one provision, so where the deleted
 * item lies tells it all; what lies outside of bodies (a provision, its number, a bracket) is not a client's to delete.
 */
export function judgeDeletes(doc: Y.Doc, decoded: Decoded, homes: Homes): Deletions | 'Gap' | JudgeRefusal {
  const items: Y.Item[] = [];
  for (const client of decoded.deleted.clients.keys()) {
    const found = deletedOf(doc, decoded, client);
    if (!Array.isArray(found)) return found;
    items.push(...found);
  }
  const byProvision = new Map<string, Y.Item[]>();
  for (const item of items) {
    const { place } = homeOfStruct({ doc, homes }, item);
    if (place.kind === 'outside') return refuse('OutsideBody', { at: item.parentSub ?? '' });
    if (place.kind === 'inside') add(byProvision, place.provision, item);
  }
  const telling = [...byProvision].filter(([, going]) => !isTidying(going));
  const provisions = new Set(telling.map(([provision]) => provision));
  return { provisions, count: items.length, tidying: decoded.fresh.size === 0 && isTidying(items) };
}

function add(byProvision: Map<string, Y.Item[]>, provision: string, item: Y.Item): void {
  const going = byProvision.get(provision);
  if (going === undefined) byProvision.set(provision, [item]);
  else going.push(item);
}

function isTidying(items: readonly Y.Item[]): boolean {
  return items.every(({ content }) => content instanceof Y.ContentFormat) && saysNothing(items);
}

function deletedOf(doc: Y.Doc, { fresh, deleted }: Decoded, client: number): Y.Item[] | 'Gap' | JudgeRefusal {
  const ranges = deleted.clients.get(client) ?? [];
  const mine = fresh.get(client) ?? { list: [], base: Y.getState(doc.store, client) };
  if (!areInOrder(ranges)) return malformed('deletion');
  if (ranges.some(({ clock, len }) => clock + len > endOf(mine))) return 'Gap';
  const known = doc.store.clients.get(client) ?? [];
  const items: Y.Item[] = [];
  for (const { clock, len } of ranges) {
    if (clock < mine.base) take(items, known, Y.findIndexSS(known, clock), clock + len);
    take(items, mine.list, indexAt(mine, clock), clock + len);
  }
  return items;
}

// Honest ranges come in rising order and never overlap; that also bounds what looking at them costs.
function areInOrder(ranges: readonly { readonly clock: number; readonly len: number }[]): boolean {
  return ranges.every(({ clock, len }, at) => {
    const before = ranges[at - 1];
    return len > 0 && (before === undefined || clock >= before.clock + before.len);
  });
}

function take(items: Y.Item[], list: readonly Struct[], from: number, end: number): void {
  for (let at = from; at < list.length && list[at]!.id.clock < end; at++) {
    const struct = list[at]!;
    if (struct instanceof Y.Item && !struct.deleted) items.push(struct);
  }
}
