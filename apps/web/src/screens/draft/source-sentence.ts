import type { Words } from '../../client/words.js';
import type { WordSource } from './use-sources.js';

/** The four ways in which words come into a draft, each with a colour and an underline of its own. */
export type SourceKind = 'base' | 'amendments' | 'session' | 'compromise';

export function sourceKind(source: WordSource): SourceKind {
  switch (source.__typename) {
    case 'FromBaseText':
      return 'base';
    case 'FromAmendments':
      return 'amendments';
    case 'FromSession':
      return source.compromise ? 'compromise' : 'session';
  }
}

/** Who asked for the words, who put them in and when, in one sentence. */
export function sourceSentence(words: Words, source: WordSource): string {
  switch (source.__typename) {
    case 'FromBaseText':
      return words.say('source.base');
    case 'FromAmendments':
      return words.say('source.amendments', {
        symbols: symbolsOf(source),
        person: source.by.name,
        at: source.at,
      });
    case 'FromSession':
      return words.say(source.compromise ? 'source.compromise' : 'source.session', {
        person: source.person?.name ?? words.say('source.somebody'),
        delegation: source.delegation?.symbol ?? 'none',
        symbol: source.delegation?.symbol,
        from: source.from,
        to: source.to,
      });
  }
}

function symbolsOf({ amendments }: Extract<WordSource, { __typename: 'FromAmendments' }>): readonly string[] {
  const symbols = amendments.flatMap(({ stakeholder, coSponsors }) => [
    stakeholder.symbol,
    ...coSponsors.map(({ symbol }) => symbol),
  ]);
  return [...new Set(symbols)];
}
