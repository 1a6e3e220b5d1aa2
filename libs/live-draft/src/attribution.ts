import * as Y from 'yjs';
import { bodyOf } from './layout.js';
import { elementsOf, textsOf } from './read-body.js';

/** Words as they came in: under which client id. The server knows whose id that is. */
export interface Attributed {
  readonly text: string;
  readonly client: number;
}

/**
 * Who wrote the words that stand in a provision, a list for each line of text.
 *
 * Yjs keeps with every item the client id it came under, and the server has let nobody write under another's, so this
 * needs no record of its own and survives compaction.
 */
export function attribution(doc: Y.Doc, provision: string): readonly (readonly Attributed[])[] {
  const body = bodyOf(doc, provision);
  return body === null ? [] : elementsOf(body).flatMap(linesUnder);
}

function linesUnder(element: Y.XmlElement): readonly (readonly Attributed[])[] {
  return [...textsOf(element).map(writersOf), ...elementsOf(element).flatMap(linesUnder)];
}

function writersOf(text: Y.XmlText): readonly Attributed[] {
  const out: Attributed[] = [];
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
    const last = out.at(-1);
    const { client } = item.id;
    if (last?.client === client) out[out.length - 1] = { client, text: last.text + item.content.str };
    else out.push({ client, text: item.content.str });
  }
  return out;
}
