import * as Y from 'yjs';
import { isRefusal, refuse } from '#lib/foundation';
import { type Decoded, endOf, indexAt, malformed, type Struct } from './decode.js';
import { costOfCut, type Ground } from './ground.js';
import { type Homes, homeOfStruct } from './paper.js';
import { saysNothing } from './says-nothing.js';
import type { JudgeRefusal } from './verdict.js';

/** What a delete set takes away, of what is still there. */
export interface Deletions {
  /** Where something goes that says something. */
  readonly provisions: ReadonlySet<string>;
  /** Where nothing but marks goes, without which the words read the same. */
  readonly tidied: ReadonlySet<string>;
  readonly count: number;
  /** How often something is cut because only a part of it goes. */
  readonly cuts: number;
  /** Only marks go, without which the words read the same. */
  readonly tidying: boolean;
}

/**
 * Judges deletions by what they take with them. Under a body everything belongs to one provision, so where the deleted
 * item lies tells it all; what lies outside of bodies (a provision, its number, a bracket) is not a client's to delete.
 */
export function judgeDeletes(ground: Ground, decoded: Decoded, homes: Homes): Deletions | 'Gap' | JudgeRefusal {
  const found = goingIn(ground, decoded);
  if (found === 'Gap' || isRefusal(found)) return found as 'Gap' | JudgeRefusal;
  const { items, cuts } = found as Going;
  const byProvision = new Map<string, Y.Item[]>();
  for (const item of items) {
    const { place } = homeOfStruct({ doc: ground.doc, homes }, item);
    if (place.kind === 'outside') return refuse('OutsideBody', { at: item.parentSub ?? '' });
    if (place.kind === 'inside') add(byProvision, place.provision, item);
  }
  return { ...sorted(byProvision), count: items.length, cuts, tidying: decoded.fresh.size === 0 && isTidying(items) };
}

function sorted(byProvision: ReadonlyMap<string, readonly Y.Item[]>): Pick<Deletions, 'provisions' | 'tidied'> {
  const provisions = new Set<string>();
  const tidied = new Set<string>();
  for (const [provision, going] of byProvision) (isTidying(going) ? tidied : provisions).add(provision);
  return { provisions, tidied };
}

function add(byProvision: Map<string, Y.Item[]>, provision: string, item: Y.Item): void {
  const going = byProvision.get(provision);
  if (going === undefined) byProvision.set(provision, [item]);
  else going.push(item);
}

function isTidying(items: readonly Y.Item[]): boolean {
  return items.every(({ content }) => content instanceof Y.ContentFormat) && saysNothing(items);
}

interface Going {
  readonly items: Y.Item[];
  cuts: number;
}

// Stops where it is more than may be spent.
function goingIn(ground: Ground, decoded: Decoded): Going | 'Gap' | JudgeRefusal {
  const found: Going = { items: [], cuts: 0 };
  for (const client of decoded.deleted.clients.keys()) {
    if (ground.effort.left < 0) break;
    const fault = addDeleted(found, ground, decoded, client);
    if (fault !== null) return fault;
  }
  return found;
}

function addDeleted(
  found: Going,
  ground: Ground,
  { fresh, deleted }: Decoded,
  client: number,
): null | 'Gap' | JudgeRefusal {
  const ranges = deleted.clients.get(client) ?? [];
  const mine = fresh.get(client) ?? { list: [], base: Y.getState(ground.doc.store, client) };
  if (!areInOrder(ranges)) return malformed('deletion');
  if (ranges.some(({ clock, len }) => clock + len > endOf(mine))) return 'Gap';
  const known = ground.doc.store.clients.get(client) ?? [];
  for (const { clock, len } of ranges) {
    if (ground.effort.left < 0) break;
    const before = { items: found.items.length, cuts: found.cuts };
    const range = { clock, end: clock + len };
    if (clock < mine.base) take(found, known, Y.findIndexSS(known, clock), range);
    take(found, mine.list, indexAt(mine, clock), range);
    ground.cuts += found.cuts - before.cuts;
    ground.effort.left -= found.items.length - before.items + (found.cuts - before.cuts) * costOfCut(ground, client);
  }
  return null;
}

// Honest ranges come in rising order and never overlap; that also bounds what looking at them costs.
function areInOrder(ranges: readonly { readonly clock: number; readonly len: number }[]): boolean {
  return ranges.every(({ clock, len }, at) => {
    const before = ranges[at - 1];
    return len > 0 && (before === undefined || clock >= before.clock + before.len);
  });
}

function take(
  found: Going,
  list: readonly Struct[],
  from: number,
  { clock, end }: { readonly clock: number; readonly end: number },
): void {
  for (let at = from; at < list.length && list[at]!.id.clock < end; at++) {
    const struct = list[at]!;
    if (!(struct instanceof Y.Item) || struct.deleted) continue;
    found.items.push(struct);
    if (struct.id.clock < clock) found.cuts++;
    if (struct.id.clock + struct.length > end) found.cuts++;
  }
}
