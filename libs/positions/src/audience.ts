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

/** The key that a row of this reach carries. `stakeholderId` is whose delegation is meant. */
export function audienceKey(
  reach: Reach,
  of: { readonly conferenceId: string; readonly stakeholderId: string },
): string {
  switch (reach) {
    case 'PUBLIC':
      return 'public';
    case 'CONFERENCE':
      return `conference:${of.conferenceId}`;
    case 'MEMBERS':
      return `members:${of.conferenceId}`;
    case 'DELEGATION':
      return `delegation:${of.stakeholderId}`;
  }
}

export function reachOf(key: string): Reach {
  if (key === 'public') return 'PUBLIC';
  if (key.startsWith('conference:')) return 'CONFERENCE';
  return key.startsWith('members:') ? 'MEMBERS' : 'DELEGATION';
}
