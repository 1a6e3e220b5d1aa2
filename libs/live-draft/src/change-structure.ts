import * as Y from 'yjs';
import type { Division, Provision } from '#lib/drafting';
import { type Refusal, refuse } from '#lib/foundation';
import { applyContent } from './apply-content.js';
import { BODY, divisionsOf, isWithdrawn, type ProvisionMap, provisionsOf } from './layout.js';
import { factsBeside, type Place, writeDivision, writeProvision } from './open-instrument.js';
import { byOrder, orderBetween } from './order-keys.js';

type Missing = Refusal<'ProvisionMissing', { provision: string }>;
type Taken = Refusal<'ProvisionExists', { provision: string }>;

/**
 * Adds a provision after another one, or at the head of the text for null. One that was added under this id before and
 * withdrawn comes back, with what somebody may have typed in it since.
 */
export function addProvision(doc: Y.Doc, provision: Provision, after: string | null): null | Missing | Taken {
  const known = provisionsOf(doc).get(provision.id);
  if (known !== undefined && !isWithdrawn(known)) return refuse('ProvisionExists', { provision: provision.id });
  const order = orderAfter(ordersOf(provisionsOf(doc)), after);
  if (order === null) return refuse('ProvisionMissing', { provision: after ?? '' });
  const place = { order, added: true };
  doc.transact(() => {
    if (known === undefined) writeProvision(doc, provision, place);
    else bringBack(doc, known, { provision, place });
  }, 'server');
  return null;
}

function bringBack(
  doc: Y.Doc,
  map: ProvisionMap,
  { provision, place }: { readonly provision: Provision; readonly place: Place },
): void {
  const facts = factsBeside(provision, place);
  for (const key of [...map.keys()]) if (key !== BODY && !(key in facts)) map.delete(key);
  for (const [key, value] of Object.entries(facts))
    if (JSON.stringify(map.get(key)) !== JSON.stringify(value)) map.set(key, value);
  applyContent(doc, provision.id, provision.content, { merge: null });
}

/** Its words stay, for its number stays: a suppressed provision is printed as “(SUP)”. */
export function suppressProvision(doc: Y.Doc, provision: string, suppressed: boolean): null | Missing {
  const map = provisionsOf(doc).get(provision);
  if (!(map instanceof Y.Map)) return refuse('ProvisionMissing', { provision });
  if (map.get('suppressed') !== suppressed) map.set('suppressed', suppressed);
  return null;
}

export function moveProvision(
  doc: Y.Doc,
  provision: string,
  place: { readonly after: string | null; readonly division: string },
): null | Missing {
  const map = provisionsOf(doc).get(provision);
  const others = ordersOf(provisionsOf(doc)).filter(({ id }) => id !== provision);
  const order = orderAfter(others, place.after);
  if (!(map instanceof Y.Map) || order === null) return refuse('ProvisionMissing', { provision });
  doc.transact(() => {
    map.set('order', order);
    if (map.get('division') !== place.division) map.set('division', place.division);
  }, 'server');
  return null;
}

/** Adds a heading after another one, or at the head for null or for one that is not there. */
export function addDivision(doc: Y.Doc, division: Division, after: string | null): void {
  const all = [...divisionsOf(doc).entries()].map(([id, { order }]) => ({ id, order }));
  doc.transact(() => writeDivision(doc, division, orderAfter(all, after) ?? orderAfter(all, null)!), 'server');
}

interface Ordered {
  readonly id: string;
  readonly order: string;
}

function ordersOf(provisions: Y.Map<Y.Map<unknown>>): Ordered[] {
  return [...provisions.entries()].map(([id, map]) => ({ id, order: String(map.get('order')) }));
}

function orderAfter(all: readonly Ordered[], after: string | null): string | null {
  const sorted = [...all].sort(byOrder);
  const at = after === null ? -1 : sorted.findIndex(({ id }) => id === after);
  if (after !== null && at === -1) return null;
  const before = sorted[at]?.order ?? null;
  // Two of one key may stand side by side; the new one goes behind them all.
  const next = sorted.slice(at + 1).find(({ order }) => before === null || order > before);
  return orderBetween(before, next?.order ?? null);
}
