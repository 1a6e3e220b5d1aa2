import { type Refusal, refuse } from '#lib/foundation';

/** Where in the source, both counted from 1; columns count UTF-16 units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Why a text in one of the two notations can't be read. It is never guessed where a bracket was meant to end. */
export type NotationRefusal =
  | Refusal<'BracketUnbalanced', Place & { readonly sign: string }>
  | Refusal<'BracketCrossesBlocks', Place>
  | Refusal<'BracketsTooDeep', Place & { readonly limit: number }>
  | Refusal<'OptionUnnamed', Place>
  | Refusal<'MarkUnknown', Place & { readonly mark: string }>;

/** Brackets within brackets, at most; nobody reads beyond, and a parser must stop somewhere. */
export const deepest = 24;

export function unbalanced(place: Place, sign: string): NotationRefusal {
  return refuse('BracketUnbalanced', { ...place, sign });
}

export function tooDeep(place: Place): NotationRefusal {
  return refuse('BracketsTooDeep', { ...place, limit: deepest });
}
