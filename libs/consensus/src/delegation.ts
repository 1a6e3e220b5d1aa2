import { assertNever, type Brand } from '#lib/foundation';

export type DelegationId = Brand<string, 'DelegationId'>;
export type PersonId = Brand<string, 'PersonId'>;

export const categories = [
  'GOVERNMENT',
  'REGULATOR',
  'OPERATOR',
  'PRIVATE_SECTOR',
  'CIVIL_SOCIETY',
  'INTERNATIONAL_ORGANISATION',
] as const;
export type Category = (typeof categories)[number];

/** Whoever takes part and may state a view. Whether the view counts is the rule's to say. */
export interface Delegation {
  readonly id: DelegationId;
  readonly ctuMember: boolean;
  readonly ituMemberState: boolean;
  readonly category: Category;
  /** False where its credentials on record give it no vote; left out, nothing is on record against it. */
  readonly mayVote?: boolean;
}

/** Whose views a rule counts. */
export type Counting =
  | { readonly kind: 'ctuMembers' }
  | { readonly kind: 'ituMemberStates' }
  | { readonly kind: 'allDelegations' }
  | { readonly kind: 'categories'; readonly categories: readonly Category[] };

/** Whether it is of those whom a rule names; whether it counts, `uncounted` says. */
export function isNamed(counting: Counting, delegation: Delegation): boolean {
  switch (counting.kind) {
    case 'ctuMembers':
      return delegation.ctuMember;
    case 'ituMemberStates':
      return delegation.ituMemberState;
    case 'allDelegations':
      return true;
    case 'categories':
      return counting.categories.includes(delegation.category);
    default:
      return assertNever(counting);
  }
}

/** A person with their part in a delegation at this moment. */
export interface Member {
  readonly person: PersonId;
  readonly delegation: DelegationId;
  /** A deputy is a delegate whom the head has named to clear in their place. */
  readonly part: 'head' | 'deputy' | 'delegate';
}
