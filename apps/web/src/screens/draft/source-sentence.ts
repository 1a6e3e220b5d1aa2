import type { Words } from '../../client/words.js';
import type { Amendment } from './use-draft.js';
import type { WordSource } from './use-sources.js';

type ById = ReadonlyMap<string, Amendment>;

/** The four ways in which words come into a draft. */
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
export function sourceSentence(words: Words, source: WordSource, byId: ById): string {
  switch (source.__typename) {
    case 'FromBaseText':
      return words.say('source.base');
    case 'FromAmendments':
      return words.say(source.amendments.length > 0 ? 'source.amendments' : 'source.amendmentsUnread', {
        symbols: symbolsOf(source, byId),
        by: source.by ? 'named' : 'none',
        person: source.by?.name,
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

type FromAmendments = Extract<WordSource, { __typename: 'FromAmendments' }>;

function symbolsOf({ amendments }: FromAmendments, byId: ById): readonly string[] {
  const known = amendments.flatMap(({ id }) => byId.get(id) ?? []);
  const sponsors = known.flatMap(({ stakeholder, coSponsors }) => [stakeholder, ...coSponsors]);
  return [...new Set(sponsors.map(({ symbol }) => symbol))];
}
