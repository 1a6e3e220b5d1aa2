import * as Y from 'yjs';

/** A shared type as the list of items it is made of. */
export interface Sequence {
  readonly _start: Y.Item | null;
}

export function childrenOf(type: Sequence): readonly Y.Item[] {
  const items: Y.Item[] = [];
  for (let item = type._start; item !== null; item = item.right) items.push(item);
  return items;
}

export function itemAt({ store }: Y.Doc, { client, clock }: Y.ID): Y.Item | null {
  const structs = store.clients.get(client);
  if (structs === undefined || Y.getState(store, client) <= clock) return null;
  const struct = structs[Y.findIndexSS(structs, clock)];
  return struct instanceof Y.Item ? struct : null;
}

/** How many elements stand before the place behind this id; 0 where there is no such id. */
export function behind(type: Sequence, id: Y.ID | null): number {
  if (id === null) return 0;
  const items = childrenOf(type);
  const at = items.findIndex((item) => holds(item, id));
  if (at === -1) return 0;
  const before = items.slice(0, at).reduce((sum, item) => sum + sizeOf(item), 0);
  const it = items[at]!;
  return before + Math.min(sizeOf(it), id.clock - it.id.clock + 1);
}

function holds(item: Y.Item, { client, clock }: Y.ID): boolean {
  return item.id.client === client && item.id.clock <= clock && clock < item.id.clock + item.length;
}

function sizeOf(item: Y.Item): number {
  return item.deleted || !item.countable ? 0 : item.length;
}
