import * as Y from 'yjs';
import { equalContent } from '#lib/drafting';
import { projectProvision } from '#lib/live-draft';
import { type Carrying, carryOver, touchedBy } from '#lib/sync';
import type { Cited, Proposed } from './kept-words.js';

/** What an author did to a provision in an old copy and may not do in the fresh one. */
export interface LeftBehind {
  readonly provision: string;
  readonly words: string;
  readonly cited: Cited | null;
  readonly proposal: Proposed | null;
}

/** `words` are those that were not carried over, by provision. What was only taken out is left behind as well. */
export function leftBehind(
  carrying: Carrying,
  words: ReadonlyMap<string, string>,
  fresh: Y.Doc,
): readonly LeftBehind[] {
  const touched = carrying.updates.flatMap((update) => [...touchedBy(update, carrying.old)]);
  const ids = [...new Set([...words.keys(), ...touched.filter((id) => carrying.except.has(id))])];
  if (ids.length === 0) return [];
  const wished = asWished(carrying, ids, fresh);
  const found = ids.map((provision) => ({
    provision,
    words: words.get(provision) ?? '',
    cited: citedIn(fresh, provision) ?? citedIn(carrying.old, provision),
    proposal: proposed(provision, fresh, wished),
  }));
  wished.destroy();
  return found.filter(({ words, proposal }) => words !== '' || proposal !== null);
}

export function citedIn(doc: Y.Doc, provision: string): Cited | null {
  const found = projectProvision(doc, provision);
  return found === null ? null : { number: found.number, label: found.label };
}

/** The fresh copy as it would be if these provisions were open. */
function asWished(carrying: Carrying, ids: readonly string[], fresh: Y.Doc): Y.Doc {
  const wished = new Y.Doc({ gc: false });
  Y.applyUpdate(wished, Y.encodeStateAsUpdate(fresh));
  carryOver({ ...carrying, except: new Set([...carrying.except].filter((id) => !ids.includes(id))) }, wished);
  return wished;
}

function proposed(provision: string, fresh: Y.Doc, wished: Y.Doc): Proposed | null {
  const base = projectProvision(fresh, provision)?.content;
  const content = projectProvision(wished, provision)?.content;
  return base === undefined || content === undefined || equalContent(base, content) ? null : { base, content };
}
