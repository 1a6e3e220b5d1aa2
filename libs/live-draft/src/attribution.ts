import type * as Y from 'yjs';
import { writtenIn } from './written.js';

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
  return writtenIn(doc, provision).map((line) => {
    const out: Attributed[] = [];
    for (const { client, text } of line) {
      const last = out.at(-1);
      if (last?.client === client) out[out.length - 1] = { client, text: last.text + text };
      else out.push({ client, text });
    }
    return out;
  });
}
