import { type Refusal, refuse } from '#lib/foundation';

/** Words that cannot be stored; `problem` names the rule, `facts` what it was measured by. */
export type NotAcceptable = Refusal<
  'NotAcceptable',
  { problem: string; facts: Readonly<Record<string, string | number>> }
>;

export interface WordLimits {
  /** The field as the caller named it, so that the form can show the problem beside it. */
  readonly field: string;
  /** In characters as a person counts them in an editor: UTF-16 units. */
  readonly most: number;
  readonly mayBeBlank?: boolean;
}

export function notAcceptable(problem: string, facts: Readonly<Record<string, string | number>> = {}): NotAcceptable {
  return refuse('NotAcceptable', { problem, facts });
}

/** Judges words that a person typed. Their length comes first: no one wants to wait for a scan of a megabyte. */
export function acceptWords(words: string, limits: WordLimits): NotAcceptable | null {
  const { field, most } = limits;
  if (words.length > most) return notAcceptable('TooLong', { field, most, length: words.length });
  if (!limits.mayBeBlank && words.trim() === '') return notAcceptable('Blank', { field });
  if (hasUnstorable(words)) return notAcceptable('NotPlainText', { field });
  return null;
}

// With the `u` flag a proper pair counts as one character, so only a half on its own is a surrogate.
function hasUnstorable(words: string): boolean {
  return words.includes('\u0000') || /\p{Surrogate}/u.test(words);
}
