import * as Y from 'yjs';
import { deleteAgain } from './delete-again.js';
import { bodyOf, provisionsIn } from './provisions.js';
import { behind, childrenOf, itemAt, knownLength, type Sequence } from './yjs-items.js';

/** An old copy of a draft, what in it was not confirmed, and which provisions may not be carried over. */
export interface Carrying {
  readonly old: Y.Doc;
  readonly updates: readonly Uint8Array[];
  readonly except: ReadonlySet<string>;
}

/**
 * Writes the unconfirmed edits of an old copy into a fresh one, under its own client id.
 *
 * What was inserted is inserted again behind the nearest neighbour that the fresh copy knows, and what was deleted is
 * deleted if it is still there. So others' edits, made in the meantime, stay. Answers with the words that were not
 * carried over, by provision.
 */
export function carryOver(carrying: Carrying, fresh: Y.Doc): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  fresh.transact(() => {
    for (const id of provisionsIn(carrying.old).keys()) {
      const words = carryProvision(id, carrying, fresh);
      if (words !== '') kept.set(id, words);
    }
    for (const update of carrying.updates) deleteAgain(update, carrying, fresh);
  }, 'carried over');
  return kept;
}

/** Answers with the words that had to stay behind. */
function carryProvision(id: string, { old, except }: Carrying, fresh: Y.Doc): string {
  const mine = bodyOf(old, id);
  const theirs = except.has(id) ? null : bodyOf(fresh, id);
  if (mine === null) return '';
  if (theirs === null) return newWordsIn(mine, fresh);
  insertAgain(mine, theirs, fresh);
  return '';
}

function newWordsIn(type: Sequence, fresh: Y.Doc): string {
  return childrenOf(type)
    .filter(({ deleted }) => !deleted)
    .map((item) => {
      const { content } = item;
      if (content instanceof Y.ContentType) return newWordsIn(content.type, fresh);
      return content instanceof Y.ContentString ? content.str.slice(knownLength(fresh, item)) : '';
    })
    .join('');
}

// Walks both copies of one type side by side: what the fresh one knows is gone into, what it does not is put in.
function insertAgain(mine: Sequence, theirs: Sequence, fresh: Y.Doc): void {
  let left: Y.ID | null = null;
  let at: number | null = null;
  for (const item of childrenOf(mine)) {
    const known = knownLength(fresh, item);
    if (known > 0) {
      left = Y.createID(item.id.client, item.id.clock + known - 1);
      at = null;
      goInto(item, fresh);
    }
    if (known < item.length && !item.deleted) {
      at ??= behind(theirs, left);
      at += putIn(theirs, at, item, known);
    }
  }
}

function goInto(item: Y.Item, fresh: Y.Doc): void {
  const other = itemAt(fresh, item.id);
  if (item.deleted || other === null || other.deleted) return;
  if (item.content instanceof Y.ContentType && other.content instanceof Y.ContentType)
    insertAgain(item.content.type, other.content.type, fresh);
}

/** Puts in all of an item but its beginning that is there already; answers with how much that was. */
function putIn(type: Sequence, at: number, { content }: Y.Item, known: number): number {
  if (type instanceof Y.XmlText && content instanceof Y.ContentString) {
    const words = content.str.slice(known);
    type.insert(at, words);
    return words.length;
  }
  const made = content instanceof Y.ContentType ? content.type : null;
  if (!(type instanceof Y.XmlFragment) || !(made instanceof Y.XmlElement || made instanceof Y.XmlText)) return 0;
  type.insert(at, [made.clone()]);
  return 1;
}
