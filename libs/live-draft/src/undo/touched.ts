import * as Y from 'yjs';
import type { Change, Times } from './times.js';

// biome-ignore lint/suspicious/noExplicitAny: of whatever events
export type Type = Y.AbstractType<any>;

/** The shared types in which a change wrote or deleted: by key, or among their children. */
export interface Touched {
  readonly fields: ReadonlyMap<Type, ReadonlySet<string>>;
  readonly lists: ReadonlySet<Type>;
}

/** What came or went together with something round it belongs to that, and is left out. */
export function touchedBy(transaction: Y.Transaction, change: Change, times: Times): Touched {
  const fields = new Map<Type, Set<string>>();
  const lists = new Set<Type>();
  const note = (item: Y.Item): void => {
    const parent = item.parent as Type;
    const holder = parent._item;
    if (holder !== null && (times.wrote(holder.id) || (times.took(item.id) && times.took(holder.id)))) return;
    if (item.parentSub === null) lists.add(parent);
    else fields.set(parent, (fields.get(parent) ?? new Set()).add(item.parentSub));
  };
  for (const item of writtenItems(transaction.doc, change)) note(item);
  Y.iterateDeletedStructs(transaction, change.taken, (struct) => {
    if (struct instanceof Y.Item) note(struct);
  });
  return { fields, lists };
}

function writtenItems({ store }: Y.Doc, { written }: Change): readonly Y.Item[] {
  return written.flatMap(({ client, from, to }) => {
    const structs = store.clients.get(client) ?? [];
    const items: Y.Item[] = [];
    for (let at = Y.findIndexSS(structs, from); structs[at] !== undefined && structs[at]!.id.clock < to; at++) {
      const struct = structs[at]!;
      if (struct instanceof Y.Item) items.push(struct);
    }
    return items;
  });
}
