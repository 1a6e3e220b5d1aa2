import { assertNever, isRefusal, type Refusal, refuse } from '#lib/foundation';
import type { Instrument, Provision } from '../instrument.js';
import { isOfDivision, type ModProposal, type Proposal } from '../proposal.js';
import { applyToDivisions, type DivisionMissing } from './apply-to-divisions.js';

export type ApplyRefusal = Refusal<'ProvisionMissing', { readonly provision: string }> | DivisionMissing;

/**
 * The base with the proposals carried out: what is suppressed stays with its number as “(SUP)”, what moves leaves its
 * old place. An added provision comes after the one that it names, so additions count in the order of the list.
 */
export function applyProposals(base: Instrument, list: readonly Proposal[]): Instrument | ApplyRefusal {
  const provisions = new Map<string, Provision>(base.provisions.map((each) => [each.id, each]));
  const added = new Set<string>(list.flatMap((each) => (each.kind === 'ADD' ? [each.provision.id] : [])));
  for (const proposal of list) {
    const refused = change(provisions, proposal, added);
    if (refused !== null) return refused;
  }
  const divisions = applyToDivisions(base.divisions, list);
  if (isRefusal(divisions)) return divisions as ApplyRefusal;
  const order = inserted([...provisions.keys()], list);
  if (isRefusal(order)) return order as ApplyRefusal;
  for (const proposal of list) if (proposal.kind === 'ADD') provisions.set(proposal.provision.id, proposal.provision);
  return { ...base, divisions, provisions: order.flatMap((id) => provisions.get(id) ?? []) };
}

function change(
  provisions: Map<string, Provision>,
  proposal: Proposal,
  added: ReadonlySet<string>,
): ApplyRefusal | null {
  if (proposal.kind === 'ADD' || isOfDivision(proposal)) return null;
  const provision = provisions.get(proposal.provision);
  if (provision === undefined) return refuse('ProvisionMissing', { provision: proposal.provision });
  switch (proposal.kind) {
    case 'MOD':
      provisions.set(provision.id, reworded(provision, proposal));
      return null;
    case 'SUP':
      // Words that stand elsewhere under another id leave “(SUP)” behind; a provision that moves itself does not.
      if (proposal.moved && added.has(provision.id)) provisions.delete(provision.id);
      else provisions.set(provision.id, { ...provision, content: [], suppressed: true });
      return null;
    case 'NOC':
      return null;
    default:
      return assertNever(proposal);
  }
}

function reworded(provision: Provision, { content, label, openLabel }: ModProposal): Provision {
  if (label === undefined) return { ...provision, content };
  const { openLabel: _, ...rest } = provision;
  return { ...rest, label, ...(openLabel === undefined ? {} : { openLabel }), content };
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
