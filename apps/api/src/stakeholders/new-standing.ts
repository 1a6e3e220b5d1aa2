import type { MembershipFact } from '#lib/registration';

/** What a body is a member of, as the secretariat states it. */
export interface NewStanding {
  readonly stakeholderId: string;
  readonly ctu: MembershipFact;
  readonly itu: MembershipFact;
  readonly confirmed: boolean;
  readonly expectedVersion: number;
}

export type CredentialsState = 'IN_ORDER' | 'NOT_IN_ORDER' | 'PROVISIONAL' | 'NOT_SUBMITTED' | 'TRANSFERRED';

export interface NewCredentials {
  readonly stakeholderId: string;
  readonly state: CredentialsState;
  readonly mayVote: boolean;
  readonly maySign: boolean;
  readonly signedBy: string;
}
