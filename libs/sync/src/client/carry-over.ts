import * as Y from 'yjs';
import { bodyOf, provisionsOf } from '#lib/live-draft';
import { deleteAgain } from './delete-again.js';
import { type Known, knownIn, piecesOf, type Span } from './known.js';
import { behind, childrenOf, itemAt, type Sequence } from './yjs-items.js';

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
  const known = knownIn(fresh, carrying.updates);
  fresh.transact(() => {
    for (const id of provisionsOf(carrying.old).keys()) {
      const words = carryProvision(id, carrying, known);
      if (words !== '') kept.set(id, words);
    }
    for (const update of carrying.updates) deleteAgain(update, carrying, known);
  }, 'carried over');
  return kept;
}

/** Answers with the words that had to stay behind. */
function carryProvision(id: string, { old, except }: Carrying, known: Known): string {
  const mine = bodyOf(old, id);
  const theirs = except.has(id) ? null : bodyOf(known.fresh, id);
  if (mine === null) return '';
  return theirs === null ? newWordsIn(mine, known) : insertAgain(mine, theirs, known);
}

// Also what stands in something that others took away: it was not the author who did.
function newWordsIn(type: Sequence, known: Known): string {
  return childrenOf(type)
    .map((item) => {
      if (item.content instanceof Y.ContentType) return newWordsIn(item.content.type, known);
      const own = piecesOf(known, item).filter((piece) => !piece.known && !piece.taken);
      return own.map(({ span }) => wordsIn(item, span)).join('');
    })
    .join('');
}

// Walks both copies of one type side by side: what the fresh one knows is gone into, what it does not is put in. Answers
// with the words whose place is gone.
function insertAgain(mine: Sequence, theirs: Sequence, known: Known): string {
  let left: Y.ID | null = null;
  let at: number | null = null;
  let lost = '';
  for (const item of childrenOf(mine)) {
    for (const piece of piecesOf(known, item)) {
      if (piece.known) {
        left = Y.createID(item.id.client, piece.span[1] - 1);
        at = null;
        lost += goInto(item, known);
      } else if (!item.deleted) {
        at ??= behind(theirs, left);
        at += putIn(theirs, at, { item, span: piece.span });
      }
    }
  }
  return lost;
}

function goInto(item: Y.Item, known: Known): string {
  if (!(item.content instanceof Y.ContentType)) return '';
  const mine = item.content.type;
  const other = itemAt(known.fresh, item.id);
  const isThere = !item.deleted && other !== null && !other.deleted && other.content instanceof Y.ContentType;
  return isThere ? insertAgain(mine, (other.content as Y.ContentType).type, known) : newWordsIn(mine, known);
}

function putIn(type: Sequence, at: number, { item, span }: { readonly item: Y.Item; readonly span: Span }): number {
  const { content } = item;
  if (type instanceof Y.XmlText && content instanceof Y.ContentString) {
    const words = wordsIn(item, span);
    type.insert(at, words);
    return words.length;
  }
  const made = content instanceof Y.ContentType ? content.type : null;
  if (!(type instanceof Y.XmlFragment) || !(made instanceof Y.XmlElement || made instanceof Y.XmlText)) return 0;
  type.insert(at, [made.clone()]);
  return 1;
}

function wordsIn({ id, content }: Y.Item, [from, to]: Span): string {
  return content instanceof Y.ContentString ? content.str.slice(from - id.clock, to - id.clock) : '';
}
