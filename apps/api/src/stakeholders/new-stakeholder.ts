/** A body as the secretariat describes it. */
export interface NewStakeholder {
  readonly name: string;
  readonly symbol: string;
  readonly category: string;
  readonly country?: string | null;
  readonly ctuMember: boolean;
  readonly ituMemberState: boolean;
  readonly confirmed: boolean;
  readonly ctuFrom?: string | null;
  readonly ctuUntil?: string | null;
  readonly ituFrom?: string | null;
  readonly ituUntil?: string | null;
}
