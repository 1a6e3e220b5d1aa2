import * as Y from 'yjs';
import { isRefusal } from '#lib/foundation';
import { type Decoded, type Fresh, indexAt, malformed, type Struct } from './decode.js';
import { GONE, nodeOf, OUTSIDE, type Place, placeIn } from './place.js';
import type { JudgeRefusal } from './verdict.js';

/** Where a struct would be put: among the children of a place, or as one of its attributes. */
export interface Home {
  readonly place: Place;
  readonly attribute: string | null;
}

export type Homes = ReadonlyMap<Struct, Home>;

interface Paper {
  readonly doc: Y.Doc;
  readonly fresh: ReadonlyMap<number, Fresh>;
  readonly homes: Map<Struct, Home>;
  /** How far each client's structs have been put in on paper. */
  readonly done: Map<number, { next: number; state: number }>;
}

const NOWHERE: Home = { place: GONE, attribute: null };

/**
 * Puts an update's structs in on paper, in an order that Yjs can follow.
 *
 * Yjs itself keeps what refers to something missing for later, when an innocent update may let it in, and throws
 * half-way on references that make no sense. So before it sees anything we know that every struct goes in now, that
 * its references make sense, and where it lands.
 */
export function onPaper(doc: Y.Doc, { fresh }: Decoded): Homes | 'Gap' | JudgeRefusal {
  const done = new Map([...fresh].map(([client, { base }]) => [client, { next: 0, state: base }]));
  const paper: Paper = { doc, fresh, homes: new Map(), done };
  for (let moving = true; moving; ) {
    moving = false;
    for (const [client, { list }] of fresh) {
      const reached = advance(paper, list, done.get(client)!);
      if (isRefusal(reached)) return reached as JudgeRefusal;
      moving ||= reached as boolean;
    }
  }
  const stuck = [...fresh].some(([client, { list }]) => done.get(client)!.next < list.length);
  return stuck ? 'Gap' : paper.homes;
}

function advance(paper: Paper, list: readonly Struct[], at: { next: number; state: number }): boolean | JudgeRefusal {
  const from = at.next;
  for (; at.next < list.length; at.next++) {
    const struct = list[at.next]!;
    if (struct instanceof Y.Item) {
      if (!isReady(paper, struct)) break;
      const home = homeOf(paper, struct);
      if (isRefusal(home)) return home as JudgeRefusal;
      paper.homes.set(struct, home as Home);
    } else paper.homes.set(struct, NOWHERE);
    at.state = struct.id.clock + struct.length;
  }
  return at.next > from;
}

// This is asked of each of twenty thousand structs, and so is what follows: without a list for each.
function isReady(paper: Paper, item: Y.Item): boolean {
  return isThere(paper, item.origin) && isThere(paper, item.rightOrigin) && isThere(paper, parentIdOf(item));
}

function isThere({ doc, done }: Paper, id: Y.ID | null): boolean {
  return id === null || id.clock < (done.get(id.client)?.state ?? Y.getState(doc.store, id.client));
}

function parentIdOf(item: Y.Item): Y.ID | null {
  return item.parent instanceof Y.ID ? item.parent : null;
}

function homeOf(paper: Paper, item: Y.Item): Home | JudgeRefusal {
  if (item.origin !== null || item.rightOrigin !== null) return besideOf(paper, item);
  const id = parentIdOf(item);
  if (typeof item.parent === 'string') return { place: OUTSIDE, attribute: item.parentSub };
  if (id === null) return malformed('parent');
  const holder = structAt(paper, id);
  if (!(holder instanceof Y.Item) || holder.content instanceof Y.ContentDeleted) return NOWHERE;
  if (!(holder.content instanceof Y.ContentType)) return malformed('parent');
  return { place: placeUnder(paper, holder), attribute: item.parentSub };
}

// Yjs takes over the parent of the left neighbour, else of the right one. Honest neighbours share it.
function besideOf(paper: Paper, item: Y.Item): Home | JudgeRefusal {
  const one = homeAt(paper, item.origin ?? item.rightOrigin!);
  const other = item.origin === null || item.rightOrigin === null ? one : homeAt(paper, item.rightOrigin);
  if (one === null || other === null) return NOWHERE;
  return sameHome(one, other) ? one : malformed('neighbours');
}

/** Null where nothing is left that stood somewhere. */
function homeAt(paper: Paper, id: Y.ID): Home | null {
  const struct = structAt(paper, id);
  return struct instanceof Y.Item ? homeOfStruct(paper, struct) : null;
}

function sameHome(one: Home, other: Home): boolean {
  if (one === other) return true;
  if (one.attribute !== other.attribute || one.place.kind !== other.place.kind) return false;
  if (one.place.kind !== 'inside' || other.place.kind !== 'inside') return true;
  return one.place.provision === other.place.provision && one.place.node === other.place.node;
}

export function homeOfStruct({ doc, homes }: { readonly doc: Y.Doc; readonly homes: Homes }, struct: Struct): Home {
  const known = homes.get(struct);
  if (known !== undefined) return known;
  if (!(struct instanceof Y.Item) || !(struct.parent instanceof Y.AbstractType)) return NOWHERE;
  return { place: placeIn(doc, struct.parent), attribute: struct.parentSub };
}

function placeUnder({ doc, homes }: Paper, holder: Y.Item): Place {
  const { type } = holder.content as Y.ContentType;
  const home = homes.get(holder);
  if (home === undefined) return placeIn(doc, type);
  return home.place.kind === 'inside' ? { ...home.place, node: nodeOf(type) } : home.place;
}

function structAt({ doc, fresh }: Paper, id: Y.ID): Struct | null {
  const mine = fresh.get(id.client);
  if (mine !== undefined && id.clock >= mine.base) return mine.list[indexAt(mine, id.clock)] ?? null;
  const known = doc.store.clients.get(id.client);
  return known === undefined ? null : (known[Y.findIndexSS(known, id.clock)] ?? null);
}
