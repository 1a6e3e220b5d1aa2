import type { WordSharesQuery } from '#lib/contract';
import type { Amendment } from './use-draft.js';
import type { WordSource } from './use-sources.js';

type Share = NonNullable<WordSharesQuery['draft']>['wordShares'][number];

/** Somebody whose words stand in the draft, and how these look. */
export interface Voice {
  /** The delegation's id; `BASE` for the words in force, `OTHERS` for all that is nobody's by name. */
  readonly key: string;
  readonly symbol: string | null;
  readonly name: string | null;
  readonly words: number;
  readonly provisionIds: ReadonlySet<string>;
  readonly colour: number;
  readonly line: Line;
}

export type Line = (typeof lines)[number];

const lines = ['solid', 'dotted', 'dashed', 'double'] as const;
const colours = 8;

/**
 * Each delegation by its symbol, in a colour and with a line of its own: the first eight differ in colour, the first
 * thirty-two in colour or line, and all in the symbol that stands with their words.
 */
export function voicesFrom(shares: readonly Share[]): ReadonlyMap<string, Voice> {
  const delegations = shares.filter(({ whose }) => whose === 'DELEGATION');
  const voices = shares.map((share): Voice => {
    const at = Math.max(0, delegations.indexOf(share));
    const { stakeholder, words } = share;
    return {
      key: stakeholder?.id ?? share.whose,
      symbol: stakeholder?.symbol ?? null,
      name: stakeholder?.name ?? null,
      words,
      provisionIds: new Set(share.provisionIds),
      colour: at % colours,
      line: lines[(at + Math.floor(at / colours)) % lines.length]!,
    };
  });
  return new Map(voices.map((voice) => [voice.key, voice]));
}

/** The number of its colour, or which of those it is that have none. */
export function colourOf({ key, colour }: Voice): string {
  return key === 'BASE' || key === 'OTHERS' ? key : String(colour);
}

/** Whose words these are, by the keys of voices. */
export function whoseWords(source: WordSource, byId: ReadonlyMap<string, Amendment>): readonly string[] {
  switch (source.__typename) {
    case 'FromBaseText':
      return ['BASE'];
    case 'FromAmendments': {
      const known = source.amendments.flatMap(({ id }) => byId.get(id) ?? []);
      const sponsors = known.flatMap(({ stakeholder, coSponsors }) => [stakeholder, ...coSponsors]);
      return sponsors.length > 0 ? [...new Set(sponsors.map(({ id }) => id))] : ['OTHERS'];
    }
    case 'FromSession':
      return [source.delegation?.id ?? 'OTHERS'];
  }
}
