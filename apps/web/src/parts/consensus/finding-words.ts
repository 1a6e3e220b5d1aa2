import type { FoundByRuleFragment } from '#lib/contract';
import type { Words } from '../../client/words.js';

type Missing = FoundByRuleFragment['missing'][number];

/** What a rule says of the voices, in a sentence, and what is still missing in one each. */
export function findingSentence(words: Words, { outcome }: Pick<FoundByRuleFragment, 'outcome'>): string {
  return words.sayKind('found', outcome, { kind: outcome });
}

export function missingSentences(words: Words, missing: readonly Missing[]): readonly string[] {
  return missing.map(({ kind, facts }) => words.sayKind('missing', kind, facts));
}
