import * as Y from 'yjs';
import { bodyOf } from '#lib/live-draft';
import { textsIn } from '#lib/live-draft/testing';
import { lettersIn, type Pen, PROVISIONS, plain, type Unconfirmed } from './pen.js';

/** Writes in a fresh copy what the one before had and the log has not, letter by letter. */
export function replay(pen: Pen): void {
  const { leaving, copy } = pen;
  pen.leaving = null;
  if (leaving === null || leaving.why === 'ReadOnly') return;
  const shown = lettersIn(leaving.copy.doc);
  const lost = leaving.copy.unconfirmed.flatMap((each) => unknownIn(copy.doc, each));
  copy.doc.transact(() => {
    for (const letter of lost) if (shown.includes(letter)) put(copy.doc, leaving.copy.doc, letter);
    for (const { gone } of leaving.copy.unconfirmed) for (const letter of gone) take(copy.doc, letter);
  }, 'hand');
}

function unknownIn(doc: Y.Doc, { update }: Unconfirmed): string[] {
  return Y.decodeUpdate(update).structs.flatMap((struct) => {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return [];
    const known = Math.max(0, Y.getState(doc.store, struct.id.client) - struct.id.clock);
    return [...struct.content.str.slice(known)];
  });
}

function put(doc: Y.Doc, old: Y.Doc, letter: string): void {
  const home = PROVISIONS.filter((each) => textsIn(bodyOf(old, each)).some((text) => plain(text).includes(letter)));
  const text = [...home, ...PROVISIONS].flatMap((each) => textsIn(bodyOf(doc, each)))[0];
  text?.insert(text.length, letter);
}

function take(doc: Y.Doc, letter: string): void {
  for (const text of PROVISIONS.flatMap((each) => textsIn(bodyOf(doc, each)))) {
    const at = plain(text).indexOf(letter);
    if (at !== -1) text.delete(at, 1);
  }
}
