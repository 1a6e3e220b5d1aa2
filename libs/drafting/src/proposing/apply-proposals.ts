import { assertNever, type Refusal, refuse } from '#lib/foundation';
import type { Instrument, Provision } from '../instrument.js';
import { isOfDivision, type Proposal } from '../proposal.js';

export type ApplyRefusal =
  | Refusal<'ProvisionMissing', { readonly provision: string }>
  | Refusal<'DivisionMissing', { readonly division: string }>
  | Refusal<'ProvisionPresent', { readonly provision: string }>;

/**
 * The base with the proposals carried out: what is suppressed stays with its number as “(SUP)”, what moves leaves its
 * old place. An added provision comes after the one that it names, so additions count in the order of the list.
 */
export function applyProposals(base: Instrument, list: readonly Proposal[]): Instrument | ApplyRefusal {
  const provisions = new Map<string, Provision>(base.provisions.map((each) => [each.id, each]));
  for (const proposal of list) {
    const refused = change(provisions, proposal);
    if (refused !== null) return refused;
  }
  const divisions = withDivisions(base, list);
  if ('refused' in divisions) return divisions;
  const order = inserted([...provisions.keys()], list);
  if ('refused' in order) return order;
  for (const proposal of list) if (proposal.kind === 'ADD') provisions.set(proposal.provision.id, proposal.provision);
  return { ...base, divisions, provisions: order.flatMap((id) => provisions.get(id) ?? []) };
}

function change(provisions: Map<string, Provision>, proposal: Proposal): ApplyRefusal | null {
  if (proposal.kind === 'ADD' || isOfDivision(proposal)) return null;
  const provision = provisions.get(proposal.provision);
  if (provision === undefined) return refuse('ProvisionMissing', { provision: proposal.provision });
  switch (proposal.kind) {
    case 'MOD':
      provisions.set(provision.id, { ...provision, content: proposal.content });
      return null;
    case 'SUP':
      if (proposal.moved) provisions.delete(provision.id);
      else provisions.set(provision.id, { ...provision, content: [], suppressed: true });
      return null;
    case 'NOC':
      return null;
    default:
      return assertNever(proposal);
  }
}

function withDivisions(base: Instrument, list: readonly Proposal[]): Instrument['divisions'] | ApplyRefusal {
  const divisions = [...base.divisions];
  for (const proposal of list) {
    if (proposal.kind !== 'ADD_DIVISION') continue;
    const { division, after } = proposal;
    const at = after === null ? 0 : divisions.findIndex((each) => each.id === after) + 1;
    if (at === 0 && after !== null) return refuse('DivisionMissing', { division: after });
    divisions.splice(at, 0, division);
  }
  return divisions;
}

function inserted(ids: readonly string[], list: readonly Proposal[]): readonly string[] | ApplyRefusal {
  const order = [...ids];
  for (const proposal of list) {
    if (proposal.kind !== 'ADD') continue;
    const { provision, after } = proposal;
    // A provision that was suppressed and comes back takes the place of its tombstone.
    const before = order.indexOf(provision.id);
    if (before !== -1) order.splice(before, 1);
    const at = after === null ? 0 : order.indexOf(after) + 1;
    if (at === 0 && after !== null) return refuse('ProvisionMissing', { provision: after });
    order.splice(at, 0, provision.id);
  }
  return order;
}
