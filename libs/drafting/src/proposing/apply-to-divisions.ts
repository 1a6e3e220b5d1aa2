import { assertNever, type Refusal, refuse } from '#lib/foundation';
import type { Division } from '../instrument.js';
import { type DivisionProposal, isOfDivision, type Proposal } from '../proposal.js';

export type DivisionMissing = Refusal<'DivisionMissing', { readonly division: string }>;

/** The divisions with what is asked of headings carried out; what is suppressed stays, so that its provisions keep a place. */
export function applyToDivisions(
  base: readonly Division[],
  list: readonly Proposal[],
): readonly Division[] | DivisionMissing {
  const divisions = [...base];
  const ofDivisions = list.filter(isOfDivision);
  // What stood there goes first: a heading that moves up is added above the place that it leaves.
  for (const proposal of ofDivisions) {
    const refused = proposal.kind === 'ADD_DIVISION' ? null : change(divisions, proposal);
    if (refused !== null) return refused;
  }
  for (const proposal of ofDivisions) {
    const refused = proposal.kind === 'ADD_DIVISION' ? add(divisions, proposal) : null;
    if (refused !== null) return refused;
  }
  return divisions;
}

function change(
  divisions: Division[],
  proposal: Exclude<DivisionProposal, { readonly kind: 'ADD_DIVISION' }>,
): DivisionMissing | null {
  const at = divisions.findIndex((each) => each.id === proposal.division);
  const division = divisions[at];
  if (division === undefined) return refuse('DivisionMissing', { division: proposal.division });
  switch (proposal.kind) {
    case 'MOD_DIVISION': {
      const { openTitle: _, ...rest } = division;
      const { title, openTitle, label, number } = proposal;
      divisions[at] = { ...rest, title, ...(openTitle === undefined ? {} : { openTitle }), label, number };
      return null;
    }
    case 'SUP_DIVISION':
      divisions[at] = { ...division, suppressed: true };
      return null;
    default:
      return assertNever(proposal);
  }
}

// A division that was suppressed, or that moves, takes the place of what it left.
function add(
  divisions: Division[],
  { division, after }: Extract<DivisionProposal, { readonly kind: 'ADD_DIVISION' }>,
): DivisionMissing | null {
  const before = divisions.findIndex((each) => each.id === division.id);
  if (before !== -1) divisions.splice(before, 1);
  const at = after === null ? 0 : divisions.findIndex((each) => each.id === after) + 1;
  if (at === 0 && after !== null) return refuse('DivisionMissing', { division: after });
  divisions.splice(at, 0, division);
  return null;
}
