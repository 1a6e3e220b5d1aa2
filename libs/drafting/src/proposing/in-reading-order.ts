import type { DivisionId, Instrument, ProvisionId } from '../instrument.js';
import type { DivisionProposal, Proposal } from '../proposal.js';

export interface Placed {
  /** The provision of the base at or after which the proposal stands in the list; null at the head. */
  readonly at: ProvisionId | null;
  readonly proposal: Exclude<Proposal, DivisionProposal>;
}

interface Texts {
  readonly base: Instrument;
  readonly agreed: Instrument;
}

/**
 * One list as it is read: what is asked of a heading comes before what is asked of the provisions under it.
 *
 * Added provisions, and added divisions, keep the order in which they were given, because each names the one that it
 * follows.
 */
export function inReadingOrder(
  texts: Texts,
  provisions: readonly Placed[],
  divisions: readonly DivisionProposal[],
): readonly Proposal[] {
  const places = placesOfDivisions(texts, divisions);
  const homes = new Map(texts.base.provisions.map((each) => [each.id, each.division]));
  const waiting = divisions
    .map((proposal, index) => ({ proposal, place: placeOfHeading(proposal, places), index }))
    .sort((a, b) => a.place - b.place || a.index - b.index);
  const list: Proposal[] = [];
  let next = 0;
  for (const proposal of orderedProvisions(texts.base, provisions)) {
    const place = placeOfHome(proposal, homes, places);
    for (; (waiting[next]?.place ?? Number.POSITIVE_INFINITY) <= place; next++)
      list.push(...waiting.slice(next, next + 1).map((each) => each.proposal));
    list.push(proposal);
  }
  return [...list, ...waiting.slice(next).map((each) => each.proposal)];
}

interface Places {
  readonly standing: ReadonlyMap<DivisionId, number>;
  /** Of the divisions that move: where they stood, behind the one that they followed there. */
  readonly left: ReadonlyMap<DivisionId, number>;
}

// The divisions of both texts in one order: those of the agreed text, and each that is gone behind the one it followed.
function placesOfDivisions({ base, agreed }: Texts, divisions: readonly DivisionProposal[]): Places {
  const order = agreed.divisions.map((each) => each.id);
  const stands = new Set(order);
  const before = (at: number) => base.divisions[at - 1]?.id;
  for (const [at, { id }] of base.divisions.entries()) {
    const last = before(at);
    if (!stands.has(id)) order.splice(last === undefined ? 0 : order.indexOf(last) + 1, 0, id);
  }
  const standing = new Map(order.map((id, at) => [id, at + 1]));
  const moved = new Set(divisions.flatMap((each) => (each.kind === 'SUP_DIVISION' && each.moved ? each.division : [])));
  const left = base.divisions.flatMap(({ id }, at): [DivisionId, number][] => {
    const last = before(at);
    return moved.has(id) ? [[id, (last === undefined ? 0 : (standing.get(last) ?? 0)) + 0.5]] : [];
  });
  return { standing, left: new Map(left) };
}

function placeOfHeading(proposal: DivisionProposal, { standing, left }: Places): number {
  const id = proposal.kind === 'ADD_DIVISION' ? proposal.division.id : proposal.division;
  return (proposal.kind === 'SUP_DIVISION' ? left.get(id) : undefined) ?? standing.get(id) ?? 0;
}

// What goes is named where it stood, so under a heading that moves away where that one stood.
function placeOfHome(
  proposal: Placed['proposal'],
  homes: ReadonlyMap<ProvisionId, DivisionId>,
  { standing, left }: Places,
): number {
  if (proposal.kind === 'ADD') return standing.get(proposal.provision.division) ?? 0;
  const home = homes.get(proposal.provision);
  if (home === undefined) return 0;
  return (proposal.kind === 'SUP' ? left.get(home) : undefined) ?? standing.get(home) ?? 0;
}

// An added provision stands behind the one it follows, however long the chain of added ones back to the base.
function orderedProvisions(base: Instrument, placed: readonly Placed[]): readonly Placed['proposal'][] {
  const places = new Map<string, number>(base.provisions.map((each, at) => [each.id, at]));
  const ordered = placed.map(({ at, proposal }, index) => {
    const place = at === null ? -1 : (places.get(at) ?? -1);
    const behind = proposal.kind === 'ADD' ? 1 : 0;
    if (proposal.kind === 'ADD') places.set(proposal.provision.id, place);
    return { proposal, place, behind, index };
  });
  return ordered
    .sort((a, b) => a.place - b.place || a.behind - b.behind || a.index - b.index)
    .map(({ proposal }) => proposal);
}
