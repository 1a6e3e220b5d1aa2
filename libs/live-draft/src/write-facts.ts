import type * as Y from 'yjs';
import type { BracketFacts } from './layout.js';

/** Writes what is known of a provision's brackets and forgets those that are settled. Unchanged ones are not touched. */
export function writeFacts(
  brackets: Y.Map<BracketFacts>,
  provision: string,
  facts: ReadonlyMap<string, BracketFacts>,
): void {
  for (const [id, known] of [...brackets.entries()])
    if (known.provision === provision && !facts.has(id)) brackets.delete(id);
  for (const [id, wanted] of facts) {
    const known = brackets.get(id);
    const kept = known?.merge != null ? { ...wanted, merge: known.merge } : wanted;
    if (JSON.stringify(known) !== JSON.stringify(kept)) brackets.set(id, kept);
  }
}
