import type { Content } from './content.js';
import type { Division, DivisionId, Provision, ProvisionId } from './instrument.js';

/**
 * What is asked of one provision, in the notation of treaty conferences.
 *
 * NOC is a proposal and not the absence of one: it asks that a provision be kept as it stands, and so it
 * collides with any MOD or SUP of that provision. ADD of a whole division comes as the division and its provisions.
 * Text that moves is a SUP and an ADD of the same provision, both `moved`, written SUP* and ADD*.
 */
export type Proposal =
  | { readonly kind: 'ADD'; readonly provision: Provision; readonly after: ProvisionId | null; readonly moved?: true }
  | { readonly kind: 'ADD_DIVISION'; readonly division: Division; readonly after: DivisionId | null }
  | { readonly kind: 'MOD'; readonly provision: ProvisionId; readonly content: Content }
  | { readonly kind: 'SUP'; readonly provision: ProvisionId; readonly moved?: true }
  | { readonly kind: 'NOC'; readonly provision: ProvisionId };

export type ProposalKind = Proposal['kind'];
