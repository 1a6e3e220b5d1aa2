/** A body is, was or will be a member of something: from and until a day, both counted in; open where nothing is known. */
export interface MembershipFact {
  readonly member: boolean;
  readonly from: string | null;
  readonly until: string | null;
}

/** Whether the fact holds on a day, such as the day on which a call is opened. Days are text and compare as such. */
export function isMemberOn({ member, from, until }: MembershipFact, day: string): boolean {
  return member && (from === null || from <= day) && (until === null || day <= until);
}
