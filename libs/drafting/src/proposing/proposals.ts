import { equalContent } from '../equal-content.js';
import type { Instrument, Provision, ProvisionId } from '../instrument.js';
import type { Proposal } from '../proposal.js';
import { numberInserted } from './number-inserted.js';
import { standing } from './standing-order.js';

/** What people decided about the list itself. */
export interface ProposalDecisions {
  /** Provisions for which it is asked that they stay as they are. */
  readonly noChange?: readonly ProvisionId[];
}

/**
 * The ADD, MOD, SUP and NOC that turn the base into the agreed text, in reading order. `applyProposals` takes them
 * back to it.
 *
 * Provisions are the same if their ids are, so a text read from a file is first brought home by `alignTo`. What the
 * agreed text lacks or marks as suppressed is SUP. NOC stands only where the decisions ask for it, and never on what
 * is changed. For numbers that could not be given see `numberInserted`.
 */
export function proposals(
  base: Instrument,
  agreed: Instrument,
  { noChange = [] }: ProposalDecisions = {},
): readonly Proposal[] {
  const { instrument } = numberInserted(base, agreed);
  const places = new Map(base.provisions.map((each, at) => [each.id, at]));
  const live = instrument.provisions.filter((each) => !each.suppressed);
  const kept = standingProvisions(base, live, places);
  const asked = new Set<string>(noChange);
  const forAgreed = live.flatMap((next, at) => {
    const old = base.provisions[places.get(next.id) ?? -1];
    if (old === undefined || !kept.has(next.id) || old.suppressed) return [added(next, live[at - 1], old)];
    if (!equalContent(old.content, next.content))
      return [{ at: next.id, proposal: { kind: 'MOD', provision: next.id, content: next.content } as Proposal }];
    return asked.has(next.id) ? [{ at: next.id, proposal: { kind: 'NOC', provision: next.id } as Proposal }] : [];
  });
  const alive = new Set(live.map((each) => each.id));
  const gone = base.provisions
    .filter((each) => !each.suppressed && !kept.has(each.id))
    .map((each) => suppressed(each, alive.has(each.id)));
  return [...addedDivisions(base, instrument), ...inReadingOrder(base, [...gone, ...forAgreed])];
}

interface Placed {
  /** The provision of the base at or after which the proposal stands in the list; null at the head. */
  readonly at: ProvisionId | null;
  readonly proposal: Proposal;
}

function standingProvisions(
  base: Instrument,
  live: readonly Provision[],
  places: ReadonlyMap<ProvisionId, number>,
): ReadonlySet<ProvisionId> {
  const stayed = live
    .map((each) => places.get(each.id) ?? -1)
    .filter(
      (at, index) =>
        at !== -1 &&
        base.provisions[at]?.division === live[index]?.division &&
        base.provisions[at]?.suppressed === false,
    );
  return new Set([...standing(stayed)].map((at) => base.provisions[at]?.id as ProvisionId));
}

function added(provision: Provision, before: Provision | undefined, old: Provision | undefined): Placed {
  const after = before?.id ?? null;
  const proposal: Proposal = {
    kind: 'ADD',
    provision,
    after,
    ...(old === undefined || old.suppressed ? {} : { moved: true }),
  };
  return { at: after, proposal };
}

function suppressed({ id }: Provision, moved: boolean): Placed {
  return { at: id, proposal: { kind: 'SUP', provision: id, ...(moved ? { moved: true } : {}) } };
}

function addedDivisions(base: Instrument, agreed: Instrument): Proposal[] {
  const known = new Set<string>(base.divisions.map((each) => each.id));
  return agreed.divisions.flatMap((division, at) => {
    const after = agreed.divisions[at - 1]?.id ?? null;
    return known.has(division.id) ? [] : [{ kind: 'ADD_DIVISION', division, after } as Proposal];
  });
}

// An added provision stands behind the one it follows, however long the chain of added ones back to the base.
function inReadingOrder(base: Instrument, placed: readonly Placed[]): readonly Proposal[] {
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
