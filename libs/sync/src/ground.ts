import * as Y from 'yjs';
import { type Fresh, indexAt, type Struct } from './decode.js';
import type { Effort } from './effort.js';

/** A struct, or a later part of one that was cut in two. */
export interface Stretch {
  readonly id: Y.ID;
  readonly origin: Y.ID | null;
  readonly rightOrigin: Y.ID | null;
}

/** What stands in order under one parent: its children, or all values that one of its attributes ever had. */
export interface List {
  readonly parent: Y.AbstractType<unknown>;
  readonly attribute: string | null;
}

interface First {
  stretch: Stretch | null;
  count: number;
}

/** A document with an update being put in on paper: what stands beside what. The document itself is only looked at. */
export interface Ground {
  readonly doc: Y.Doc;
  readonly fresh: ReadonlyMap<number, Fresh>;
  readonly effort: Effort;
  /** Of those that were put in, and of the parts of those that were cut. */
  readonly parents: Map<Stretch, Y.AbstractType<unknown>>;
  readonly rights: Map<Stretch, Stretch | null>;
  readonly firsts: Map<Y.AbstractType<unknown>, First>;
  readonly firstValues: Map<Y.AbstractType<unknown>, Map<string, First>>;
  /** The later parts of structs that were cut, in order. */
  readonly parts: Map<Y.Item, Stretch[]>;
  cuts: number;
}

export function groundOf(doc: Y.Doc, fresh: Ground['fresh'], effort: Effort): Ground {
  return {
    doc,
    fresh,
    effort,
    parents: new Map(),
    rights: new Map(),
    firsts: new Map(),
    firstValues: new Map(),
    parts: new Map(),
    cuts: 0,
  };
}

/** What holds this clock; `collected` where Yjs has only kept that there was something. */
export function stretchAt(ground: Ground, id: Y.ID): Stretch | 'collected' {
  const whole = structAt(ground, id);
  if (!(whole instanceof Y.Item)) return 'collected';
  const parts = ground.parts.get(whole) ?? [];
  return parts[behind(parts, id.clock) - 1] ?? whole;
}

/** What begins at this clock, cut off if need be. */
export function cutBefore(ground: Ground, id: Y.ID): Stretch | 'collected' {
  const found = stretchAt(ground, id);
  return found === 'collected' || found.id.clock === id.clock ? found : cut(ground, found, id);
}

/** What ends with this clock. */
export function cutAfter(ground: Ground, id: Y.ID): Stretch | 'collected' {
  const found = stretchAt(ground, id);
  if (found === 'collected') return found;
  const next = Y.createID(id.client, id.clock + 1);
  const whole = structAt(ground, id) as Y.Item;
  if (next.clock < whole.id.clock + whole.length && stretchAt(ground, next) === found) cut(ground, found, next);
  return found;
}

export function nextOf({ rights }: Ground, stretch: Stretch): Stretch | null {
  const right = rights.get(stretch);
  return right === undefined ? (stretch as Y.Item).right : right;
}

/** The first of a list. For a value of an attribute Yjs goes there from the last one, each time. */
export function firstIn(ground: Ground, list: List): Stretch | null {
  const { stretch, count } = known(ground, list);
  if (list.attribute !== null) ground.effort.left -= 2 * count;
  return stretch;
}

export function insert(ground: Ground, list: List, left: Stretch | null, stretch: Stretch): void {
  const { rights, parents } = ground;
  parents.set(stretch, list.parent);
  if (list.attribute !== null || left === null) {
    const at = known(ground, list);
    at.count++;
    if (left === null) {
      rights.set(stretch, at.stretch);
      at.stretch = stretch;
      return;
    }
  }
  rights.set(stretch, nextOf(ground, left!));
  rights.set(left!, stretch);
}

function known({ firsts, firstValues, effort }: Ground, { parent, attribute }: List): First {
  if (attribute === null) return kept(firsts, parent, () => ({ stretch: parent._start, count: 0 }));
  const values = kept(firstValues, parent, () => new Map<string, First>());
  return kept(values, attribute, () => lookUp(parent, attribute, effort));
}

function kept<Key, Value>(all: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = all.get(key);
  if (found !== undefined) return found;
  const made = make();
  all.set(key, made);
  return made;
}

function lookUp(parent: Y.AbstractType<unknown>, attribute: string, effort: Effort): First {
  let first = parent._map.get(attribute) ?? null;
  let count = first === null ? 0 : 1;
  for (; first !== null && first.left !== null && count < effort.left; first = first.left) count++;
  return { stretch: first, count };
}

function cut(ground: Ground, stretch: Stretch, id: Y.ID): Stretch {
  const whole = structAt(ground, id) as Y.Item;
  const parts = ground.parts.get(whole) ?? [];
  const part = { id, origin: Y.createID(id.client, id.clock - 1), rightOrigin: whole.rightOrigin };
  parts.splice(behind(parts, id.clock), 0, part);
  ground.parts.set(whole, parts);
  const parent = parentOfStretch(ground, stretch);
  if (parent !== null) ground.parents.set(part, parent);
  ground.rights.set(part, nextOf(ground, stretch));
  ground.rights.set(stretch, part);
  ground.cuts++;
  ground.effort.left -= costOfCut(ground, id.client);
  return part;
}

/** So many places of an array are moved in the time of one step. */
const MOVED_FOR_ONE = 1000;

/** Yjs keeps the structs of a client in one array, in which all behind a cut move on by one. */
export function costOfCut({ doc, fresh, cuts }: Ground, client: number): number {
  const structs = (doc.store.clients.get(client)?.length ?? 0) + (fresh.get(client)?.list.length ?? 0);
  return 1 + (structs + cuts) / MOVED_FOR_ONE;
}

/** Null where that is not known, because nobody will see it. */
export function parentOfStretch({ parents }: Ground, stretch: Stretch): Y.AbstractType<unknown> | null {
  const known = parents.get(stretch);
  if (known !== undefined) return known;
  return stretch instanceof Y.Item && stretch.parent instanceof Y.AbstractType ? stretch.parent : null;
}

/** How many of these begin at this clock or before. */
function behind(parts: readonly Stretch[], clock: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.id.clock <= clock) low = middle + 1;
    else high = middle;
  }
  return low;
}

function structAt({ doc, fresh }: Ground, id: Y.ID): Struct | null {
  const mine = fresh.get(id.client);
  if (mine !== undefined && id.clock >= mine.base) return mine.list[indexAt(mine, id.clock)] ?? null;
  const all = doc.store.clients.get(id.client);
  return all === undefined ? null : (all[Y.findIndexSS(all, id.clock)] ?? null);
}
