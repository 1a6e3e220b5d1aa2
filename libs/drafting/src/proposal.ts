import type { Content, Inline } from './content.js';
import type { Division, DivisionId, Provision, ProvisionId } from './instrument.js';

/**
 * What is asked of one provision or of one heading, in the notation of treaty conferences.
 *
 * NOC is a proposal and not the absence of one: it asks that a provision be kept as it stands, and so it
 * collides with any MOD or SUP of that provision. ADD of a whole division comes as the division and its provisions.
 * What moves is a SUP and an ADD, both `moved`, written SUP* and ADD*: of the same provision or division, or of an added
 * provision that says where its words stood (`movedFrom`).
 */
export type Proposal =
  | { readonly kind: 'ADD'; readonly provision: Provision; readonly after: ProvisionId | null; readonly moved?: true }
  | ModProposal
  | { readonly kind: 'SUP'; readonly provision: ProvisionId; readonly moved?: true }
  | { readonly kind: 'NOC'; readonly provision: ProvisionId }
  | DivisionProposal;

export interface ModProposal {
  readonly kind: 'MOD';
  readonly provision: ProvisionId;
  readonly content: Content;
  /** The new label, null for none; absent where the label stays. */
  readonly label?: string | null;
  /** The new label with its brackets, where it has any. */
  readonly openLabel?: readonly Inline[];
}

/** What is asked of a heading: of the provisions under it nothing is said. */
export type DivisionProposal =
  | {
      readonly kind: 'ADD_DIVISION';
      readonly division: Division;
      readonly after: DivisionId | null;
      readonly moved?: true;
    }
  | ModDivisionProposal
  | { readonly kind: 'SUP_DIVISION'; readonly division: DivisionId; readonly moved?: true };

/** The heading as it is to be: title, label and number, also those that stay. */
export interface ModDivisionProposal {
  readonly kind: 'MOD_DIVISION';
  readonly division: DivisionId;
  readonly title: string;
  readonly openTitle?: readonly Inline[];
  readonly label: string;
  readonly number: string | null;
}

export type ProposalKind = Proposal['kind'];

export function isOfDivision(proposal: Proposal): proposal is DivisionProposal {
  return proposal.kind === 'ADD_DIVISION' || proposal.kind === 'MOD_DIVISION' || proposal.kind === 'SUP_DIVISION';
}
