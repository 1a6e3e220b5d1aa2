import type { TermsOfRuleFragment } from '#lib/contract';
import type { Words } from '../../client/words.js';

type Share = TermsOfRuleFragment['mostAbstaining'];

export const stanceKinds = ['support', 'canLiveWith', 'abstain', 'reserve', 'object', 'silence'] as const;

/** A rule in sentences: who counts, what adopts, what stands in the way, who may speak for others. */
export function ruleSentences(words: Words, rule: TermsOfRuleFragment): readonly string[] {
  return [countingSentence(words, rule), ...termsOf(words, rule), proxySentence(words, rule)];
}

function countingSentence(words: Words, { counting: { kind, categories } }: TermsOfRuleFragment): string {
  const who =
    kind === 'categories' && categories
      ? categories.map((category) => words.sayKind('category', category, { kind: category }))
      : [words.sayKind('counting', kind, { kind })];
  return words.say('rules.says.counting', { who });
}

function proxySentence(words: Words, { proxies }: TermsOfRuleFragment): string {
  return words.say('rules.says.proxies', { count: proxies });
}

function termsOf(words: Words, rule: TermsOfRuleFragment): readonly string[] {
  const leastFor = rule.leastFor ?? 0;
  const atLeast = leastFor > 0 ? [words.say('rules.says.leastFor', { count: leastFor })] : [];
  switch (rule.kind) {
    case 'unanimity':
      return [
        words.say('rules.says.unanimity'),
        ...atLeast,
        ...shareSentence(words, 'rules.says.mostAbstaining', rule.mostAbstaining),
      ];
    case 'noSustainedObjection':
      return [words.say('rules.says.noSustainedObjection'), ...atLeast];
    case 'roughConsensus':
      return [words.say('rules.says.roughConsensus'), ...atLeast];
    case 'threshold':
      return [
        ...atLeast,
        ...shareSentence(words, 'rules.says.leastForOfAll', rule.leastForOfAll),
        ...(rule.mostAgainst === null ? [] : [words.say('rules.says.mostAgainst', { count: rule.mostAgainst })]),
        ...shareSentence(words, 'rules.says.mostAgainstOfFor', rule.mostAgainstOfFor),
      ];
    case 'majority':
      return [
        ...shareSentence(words, 'rules.says.moreThan', rule.moreThan),
        ...shareSentence(words, 'rules.says.quorum', rule.quorumMoreThan),
      ];
  }
}

type ShareKey =
  | 'rules.says.mostAbstaining'
  | 'rules.says.leastForOfAll'
  | 'rules.says.mostAgainstOfFor'
  | 'rules.says.moreThan'
  | 'rules.says.quorum';

function shareSentence(words: Words, key: ShareKey, share: Share): readonly string[] {
  return share === null ? [] : [words.say(key, { share: shareWords(words, share) })];
}

/** `25 %` where it comes out even, else `2 of 3`. */
function shareWords(words: Words, { parts, of }: NonNullable<Share>): string {
  const hundredths = (parts * 100) / of;
  return Number.isInteger(hundredths)
    ? new Intl.NumberFormat(words.locale, { style: 'percent' }).format(hundredths / 100)
    : words.say('rules.share', { parts, of });
}
