import type { Mark, Text } from './content.js';

const none: readonly Mark[] = [];

export function marksOf(run: Text): readonly Mark[] {
  return run.marks ?? none;
}

/** Whether two runs are set alike, so that side by side they are one run. Marks must be in order, as `normalise` leaves them. */
export function setAlike(one: Text, other: Text): boolean {
  const a = marksOf(one);
  const b = marksOf(other);
  return a.length === b.length && a.every((mark, at) => mark === b[at]);
}
