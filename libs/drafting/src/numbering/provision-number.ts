/** A number with the letters of an insertion, `31A`; so are provisions and articles counted. */
export interface CountedNumber {
  readonly base: number;
  /** Empty for a number of the first counting. */
  readonly letters: string;
}

export function parseNumber(number: string): CountedNumber | null {
  const found = /^(\d{1,6})([A-Z]{0,3})$/.exec(number);
  return found === null ? null : { base: Number(found[1]), letters: found[2] ?? '' };
}

/** Reading order: 31, 31A, 31B, 31AA, 32. What is no number comes last, in the order of its signs. */
export function compareNumbers(one: string, other: string): number {
  const [a, b] = [parseNumber(one), parseNumber(other)];
  if (a === null || b === null) return a === b ? order(one, other) : a === null ? 1 : -1;
  return a.base - b.base || a.letters.length - b.letters.length || order(a.letters, b.letters);
}

/**
 * The number of a provision or article inserted after one and before another: 31A after 31, 31B after 31A. The
 * numbers of a text in force are never shifted, so between 31A and 31B nothing is free, and that is null.
 */
export function numberBetween(after: string | null, before: string | null): string | null {
  const next = before === null ? null : parseNumber(before);
  const last = after === null ? firstPlace(next) : parseNumber(after);
  if (last === null || last.letters.length > 1 || last.letters === 'Z') return null;
  const letter = last.letters === '' ? 'A' : String.fromCharCode(last.letters.charCodeAt(0) + 1);
  const number = `${last.base}${letter}`;
  return before === null || compareNumbers(number, before) < 0 ? number : null;
}

// Before No. 1 stands 0A.
function firstPlace(next: CountedNumber | null): CountedNumber {
  return { base: Math.max(0, (next?.base ?? 1) - 1), letters: '' };
}

function order(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
