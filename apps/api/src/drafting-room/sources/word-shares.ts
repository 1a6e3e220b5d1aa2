import type { StakeholderView } from '../../stakeholders/stakeholders.reader.js';
import type { AttributedWords } from './attribution.reader.js';

/** How much of a draft is somebody's, and where it stands. */
export interface WordShare {
  /** `BASE` the words in force, `DELEGATION` a delegation's, `OTHERS` of people who speak for none or are not named. */
  readonly whose: 'BASE' | 'DELEGATION' | 'OTHERS';
  readonly stakeholder: StakeholderView | null;
  readonly words: number;
  readonly provisionIds: readonly string[];
}

type Growing = { -readonly [Key in keyof WordShare]: WordShare[Key] } & { readonly places: Set<string> };

/**
 * The shares of all whose words stand in a draft: the words in force first, then delegations by their symbols, then all
 * others. Words that several asked for count for each of them.
 */
export function wordShares(attributed: ReadonlyMap<string, readonly AttributedWords[]>): readonly WordShare[] {
  const shares = new Map<string, Growing>();
  for (const [provisionId, runs] of attributed)
    for (const run of runs.filter(({ words }) => words > 0))
      for (const [whose, stakeholder] of voicesOf(run)) {
        const key = stakeholder?.id ?? whose;
        const share = shares.get(key) ?? { whose, stakeholder, words: 0, provisionIds: [], places: new Set() };
        share.words += run.words;
        share.places.add(provisionId);
        shares.set(key, share);
      }
  return [...shares.values()]
    .sort(inOrder)
    .map(({ places, whose, ...rest }) => ({ ...rest, whose, provisionIds: whose === 'BASE' ? [] : [...places] }));
}

type Voice = readonly [WordShare['whose'], StakeholderView | null];

function voicesOf({ from, delegations }: AttributedWords): readonly Voice[] {
  if (from === 'base') return [['BASE', null]];
  if (delegations.length === 0) return [['OTHERS', null]];
  return delegations.map((each) => ['DELEGATION', each]);
}

const ORDER = ['BASE', 'DELEGATION', 'OTHERS'];

function inOrder(one: WordShare, other: WordShare): number {
  const symbol = ({ stakeholder }: WordShare) => stakeholder?.symbol ?? '';
  return ORDER.indexOf(one.whose) - ORDER.indexOf(other.whose) || symbol(one).localeCompare(symbol(other), 'en');
}
