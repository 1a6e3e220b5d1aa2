import * as Y from 'yjs';
import { wordsOf } from '../tokens.js';
import type { Cell } from './cells.js';
import type { CopiedWords } from './copies.js';
import type { KnownBrackets } from './ground.js';
import { settingsOf } from './settings.js';

/** A word that was written again: the new item, the one of old, and how that was set. */
export interface Restored {
  readonly item: Y.Item;
  readonly old: Y.ID;
  readonly cell: Cell;
}

/**
 * Brings a text back to what stood there before a change: deletes what it wrote, writes again what it took, and sets
 * words as they were set. What others typed stays where it is. Answers with what was written again.
 */
export function undoWords(
  transaction: Y.Transaction,
  text: Y.XmlText,
  cells: readonly Cell[],
  brackets: KnownBrackets,
): readonly CopiedWords[] {
  const restored = cells.flatMap((cell) => (cell.kind === 'taken' ? restore(transaction, text, cell) : []));
  for (const { kind, standing, item } of cells) if (kind === 'written' && standing) item.delete(transaction);
  // Yjs remembers places in a text and does not know of these edits.
  if (text._searchMarker) text._searchMarker.length = 0;
  for (const { from, length, change } of settingsOf(text, { cells, restored, brackets }))
    text.format(from, length, change);
  return restored.map(({ item: { id, length }, old: { client, clock } }) => ({
    client: id.client,
    clock: id.clock,
    length,
    as: { client, clock },
  }));
}

/**
 * Each word comes back behind the first letter of the old one, and so in front of its last: an anchor that begins or
 * ends with a word still has it inside.
 */
function restore(transaction: Y.Transaction, text: Y.XmlText, cell: Cell): readonly Restored[] {
  const { doc } = transaction;
  const { client, clock } = cell.item.id;
  let from = clock;
  return wordsOf(cell.text).map((word) => {
    const old = Y.createID(client, from);
    const first = (word.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
    const left = Y.getItemCleanEnd(transaction, doc.store, Y.createID(client, from + first - 1));
    const { right } = left;
    const id = Y.createID(doc.clientID, Y.getState(doc.store, doc.clientID));
    const item = new Y.Item(id, left, left.lastId, right, right?.id ?? null, text, null, new Y.ContentString(word));
    item.integrate(transaction, 0);
    from += word.length;
    return { item, old, cell };
  });
}
