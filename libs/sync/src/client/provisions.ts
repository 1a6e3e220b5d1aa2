import * as Y from 'yjs';
import { provisionsOf } from '#lib/live-draft';
import { itemAt } from './yjs-items.js';

/** The provisions whose words an update touches, read in the copy that made it. */
export function touchedBy(update: Uint8Array, copy: Y.Doc): ReadonlySet<string> {
  const { structs, ds } = Y.decodeUpdate(update);
  const ids = structs.map(({ id }) => id);
  for (const [client, ranges] of ds.clients) for (const { clock } of ranges) ids.push(Y.createID(client, clock));
  return new Set(ids.flatMap((id) => provisionAt(copy, id) ?? []));
}

/** In which provision of this copy an item lies. */
export function provisionAt(doc: Y.Doc, id: Y.ID): string | null {
  const all = provisionsOf(doc);
  for (let item = itemAt(doc, id); item !== null; item = holderOf(item)) if (item.parent === all) return item.parentSub;
  return null;
}

function holderOf({ parent }: Y.Item): Y.Item | null {
  return parent instanceof Y.AbstractType ? parent._item : null;
}
