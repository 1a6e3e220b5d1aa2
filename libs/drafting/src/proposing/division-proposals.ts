import { contentKey } from '../equal-content.js';
import { headingOf } from '../heading.js';
import type { Division, Instrument } from '../instrument.js';
import type { DivisionProposal } from '../proposal.js';
import { standingDivisions } from './standing-parts.js';

/** What is asked of the headings: those that go or move away first in the order of the base, then those that stand. */
export function divisionProposals(base: Instrument, agreed: Instrument): readonly DivisionProposal[] {
  const known = new Map(base.divisions.map((each) => [each.id, each]));
  const live = agreed.divisions.filter((each) => !each.suppressed);
  const alive = new Set(live.map((each) => each.id));
  const kept = standingDivisions(base, live);
  const gone = base.divisions
    .filter((each) => !each.suppressed && !kept.has(each.id))
    .map(({ id }): DivisionProposal => {
      return { kind: 'SUP_DIVISION', division: id, ...(alive.has(id) ? { moved: true } : {}) };
    });
  const standingNow = live.flatMap((division, at): DivisionProposal[] => {
    const old = known.get(division.id);
    if (old === undefined || !kept.has(division.id)) return [added(division, live[at - 1], old)];
    return sameHeading(old, division) ? [] : [renamed(division)];
  });
  return [...gone, ...standingNow];
}

function added(division: Division, before: Division | undefined, old: Division | undefined): DivisionProposal {
  const moved = old !== undefined && !old.suppressed;
  return { kind: 'ADD_DIVISION', division, after: before?.id ?? null, ...(moved ? { moved: true } : {}) };
}

function renamed({ id, title, openTitle, label, number }: Division): DivisionProposal {
  const open = openTitle === undefined ? {} : { openTitle };
  return { kind: 'MOD_DIVISION', division: id, title, ...open, label, number };
}

function sameHeading(old: Division, next: Division): boolean {
  return (
    old.title === next.title &&
    old.label === next.label &&
    old.number === next.number &&
    contentKey(headingOf(old)) === contentKey(headingOf(next))
  );
}
