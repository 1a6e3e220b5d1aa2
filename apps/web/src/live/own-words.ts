import * as Y from 'yjs';
import { childrenOf, type Sequence } from '#lib/sync';
import { bodyOf, provisionsIn } from './provisions.js';

type Stretches = ReadonlyMap<number, readonly (readonly [from: number, to: number])[]>;

/** The words that these edits put into a document and that still stand in it, by provision. */
export function ownWordsIn(doc: Y.Doc, updates: readonly Uint8Array[]): ReadonlyMap<string, string> {
  const stretches = writtenBy(updates);
  const found = new Map<string, string>();
  for (const id of provisionsIn(doc).keys()) {
    const body = bodyOf(doc, id);
    const words = body === null ? '' : wordsIn(body, stretches);
    if (words !== '') found.set(id, words);
  }
  return found;
}

function writtenBy(updates: readonly Uint8Array[]): Stretches {
  const stretches = new Map<number, [number, number][]>();
  for (const update of updates) {
    for (const { id, length } of Y.decodeUpdate(update).structs) {
      const own = stretches.get(id.client) ?? [];
      own.push([id.clock, id.clock + length]);
      stretches.set(id.client, own);
    }
  }
  return stretches;
}

function wordsIn(type: Sequence, stretches: Stretches): string {
  return childrenOf(type)
    .filter(({ deleted }) => !deleted)
    .map(({ id, content }) => {
      if (content instanceof Y.ContentType) return wordsIn(content.type, stretches);
      return content instanceof Y.ContentString ? ownPart(content.str, id, stretches.get(id.client) ?? []) : '';
    })
    .join('');
}

// One item may have grown from several edits, and another's edit may have split it.
function ownPart(words: string, { clock }: Y.ID, own: readonly (readonly [number, number])[]): string {
  return own.map(([from, to]) => words.slice(Math.max(0, from - clock), Math.max(0, to - clock))).join('');
}
