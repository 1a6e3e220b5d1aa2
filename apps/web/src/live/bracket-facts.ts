import type { BracketFacts } from '#lib/live-draft';
import type { Copy } from './copy.js';

/** A bracket of a provision with what the server says of it: sponsors, options without words, the option it stands in. */
export interface LiveBracket extends BracketFacts {
  readonly id: string;
}

/** Observe `copy.doc.getMap('brackets')` to be told when they change. */
export function bracketFactsIn({ doc }: Copy, provision: string): readonly LiveBracket[] {
  const found: LiveBracket[] = [];
  doc.getMap<BracketFacts>('brackets').forEach((facts, id) => {
    if (facts.provision === provision) found.push({ ...facts, id });
  });
  return found;
}
