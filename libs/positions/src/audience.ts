/** Who may read a paper. Each reaches everyone that those before it reach, as far as they are one paper's. */
export type Reach = 'DELEGATION' | 'MEMBERS' | 'CONFERENCE' | 'PUBLIC';

const widening: readonly Reach[] = ['DELEGATION', 'MEMBERS', 'CONFERENCE', 'PUBLIC'];

/** A comment on a paper, or a reply to a comment, reaches no further than what it is about. */
export function narrower(one: Reach, other: Reach): Reach {
  return isWithin(one, other) ? one : other;
}

export function isWithin(inner: Reach, outer: Reach): boolean {
  return widening.indexOf(inner) <= widening.indexOf(outer);
}
