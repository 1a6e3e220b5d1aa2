const FIRST = 250;
const LAST = 10_000;

/**
 * How long to wait before the next attempt. `drawn` is from 0 to 1, so that a hall full of people who lost the network
 * together does not come back in the same instant.
 */
export function pauseBefore(attempt: number, drawn: number): number {
  return Math.min(LAST, FIRST * 2 ** attempt) * (0.5 + drawn / 2);
}
