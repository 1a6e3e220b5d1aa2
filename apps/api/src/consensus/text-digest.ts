import { createHash } from 'node:crypto';
import type { Seal, TextState, Wording } from '#lib/consensus';
import { textState } from '#lib/consensus';
import { isRefusal } from '#lib/foundation';
import { canonical, type Json } from '#lib/record';

const seal: Seal = (value) => {
  const text = canonical(value as Json);
  if (isRefusal(text)) throw new Error(`Words have no canonical form at ${text.path}`);
  return createHash('sha256').update(String(text), 'utf8').digest('hex');
};

/** The words of a provision as stances know them. */
export function stateOf(provisionId: string, words: Wording): TextState {
  return textState(provisionId, words, seal);
}
