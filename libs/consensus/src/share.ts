/** A part of a whole in whole numbers, such as 1 of 4: compared without rounding. */
export interface Share {
  readonly parts: number;
  readonly of: number;
}

export const share = (parts: number, of: number): Share => ({ parts, of });

export function isWithin(count: number, { parts, of }: Share, whole: number): boolean {
  return times(count, of) <= times(whole, parts);
}

export function exceeds(count: number, part: Share, whole: number): boolean {
  return !isWithin(count, part, whole);
}

/** The greatest count within a share of the whole. */
export function mostWithin({ parts, of }: Share, whole: number): number {
  return Math.floor(times(whole, parts) / of);
}

/** The least count that is no less than a share of the whole. */
export function leastOf({ parts, of }: Share, whole: number): number {
  return Math.ceil(times(whole, parts) / of);
}

// A whole that nobody counted may be without bound, and nothing of it is still nothing.
function times(count: number, factor: number): number {
  return factor === 0 ? 0 : count * factor;
}
