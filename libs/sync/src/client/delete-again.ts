import * as Y from 'yjs';
import { isKnown, type Known } from './known.js';
import { provisionAt } from './provisions.js';
import { behind, itemAt } from './yjs-items.js';

/** Deletes in a fresh copy what an update of the old one deleted, as far as it is still there and may go. */
export function deleteAgain(
  update: Uint8Array,
  { old, except }: { readonly old: Y.Doc; readonly except: ReadonlySet<string> },
  known: Known,
): void {
  for (const id of deletedBy(update)) {
    const provision = provisionAt(old, id);
    if (provision !== null && !except.has(provision) && isKnown(known, id)) deleteAt(known.fresh, id);
  }
}

function deletedBy(update: Uint8Array): readonly Y.ID[] {
  return [...Y.decodeUpdate(update).ds.clients].flatMap(([client, ranges]) =>
    ranges.flatMap(({ clock, len }) => Array.from({ length: len }, (_, at) => Y.createID(client, clock + at))),
  );
}

function deleteAt(doc: Y.Doc, id: Y.ID): void {
  const item = itemAt(doc, id);
  if (item === null || item.deleted || !item.countable || item.parentSub !== null) return;
  const { parent } = item;
  if (parent instanceof Y.XmlText || parent instanceof Y.XmlFragment) parent.delete(behind(parent, id) - 1, 1);
}
