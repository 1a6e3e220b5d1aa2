import type { Missing } from './missing.js';
import { exceeds, isWithin, leastOf, mostWithin, type Share, share } from './share.js';
import type { Amount, Objecting, Tally } from './tally.js';

export type Certainty = 'met' | 'notMet' | 'undetermined';

/** One of the things that a rule asks for, and how it stands with it. */
export interface Check {
  readonly part: 'voices' | 'support' | 'objections' | 'abstentions' | 'majority' | 'quorum';
  readonly is: Certainty;
  readonly missing: readonly Missing[];
}

/** More of what is for, less of what is against never hurts: so the worst and the best case decide, or neither does. */
function certainty(worst: boolean, best: boolean): Certainty {
  if (worst) return 'met';
  return best ? 'undetermined' : 'notMet';
}

function check(part: Check['part'], is: Certainty, missing: readonly Missing[]): Check {
  return { part, is, missing: is === 'met' ? [] : missing };
}

const isKnown = ({ least, most }: Amount) => least === most;

export function somebodyCounts({ all }: Tally): Check {
  return check('voices', certainty(all.least > 0, all.most > 0), [{ kind: 'NobodyCounts' }]);
}

export function enoughSupport(tally: Tally, least: number, ofAll: Share | null = null): Check {
  const worst = needed(least, ofAll, tally.all.most);
  const best = needed(least, ofAll, tally.all.least);
  const is = certainty(tally.for.least >= worst, tally.for.most >= best);
  const missing: Missing =
    is === 'notMet'
      ? { kind: 'SupportersNeeded', count: best - tally.for.most }
      : { kind: 'SupportUnknown', least: best };
  return check('support', is, [missing]);
}

const needed = (least: number, ofAll: Share | null, all: number) =>
  Math.max(least, ofAll === null ? 0 : leastOf(ofAll, all));

export function noObjection({ against, objecting }: Tally): Check {
  const is = certainty(against.most === 0, against.least === 0);
  const nameless = against.least - objecting.length;
  const stand: readonly Missing[] = [
    ...objecting.map(({ delegation }): Missing => ({ kind: 'ObjectionStands', delegation })),
    ...(nameless > 0 ? [{ kind: 'ObjectionsStand', count: nameless } as const] : []),
  ];
  return check('objections', is, is === 'notMet' ? stand : [{ kind: 'ObjectionsUnknown', most: 0 }]);
}

/** Of each objection: whether it no longer stands in the way, still does, or waits for the chair. */
type Weigh = (objecting: Objecting) => Certainty;

/** An objection that nobody could put to the chair by name is one on which nobody has ruled. */
export function objectionsRuled({ against, objecting }: Tally, weigh: Weigh, name: Name): Check {
  const nameless = against.least - objecting.length;
  const blocked = objecting.filter((each) => weigh(each) === 'notMet');
  const open = objecting.filter((each) => weigh(each) === 'undetermined');
  const unsure = open.length > 0 || against.most > objecting.length;
  const is: Certainty = blocked.length > 0 ? 'notMet' : unsure ? 'undetermined' : 'met';
  return check('objections', is, [
    ...blocked.map(({ delegation }): Missing => ({ kind: name, delegation })),
    ...open.map(({ delegation }): Missing => ({ kind: 'RulingNeeded', delegation })),
    ...(nameless > 0 ? [{ kind: 'ObjectionsStand', count: nameless } as const] : []),
    ...(isKnown(against) ? [] : [{ kind: 'ObjectionsUnrecorded' } as const]),
  ]);
}

type Name = 'ObjectionUnanswered' | 'ObjectionSustained';

export function fewObjections(tally: Tally, most: number | null, ofFor: Share | null): Check {
  const { against, for: supporters } = tally;
  const fits = (count: number, backing: number) =>
    (most === null || count <= most) && (ofFor === null || isWithin(count, ofFor, backing));
  const is = certainty(fits(against.most, supporters.least), fits(against.least, supporters.most));
  const allowed = (backing: number) =>
    Math.min(most ?? Number.POSITIVE_INFINITY, ofFor === null ? Number.POSITIVE_INFINITY : mostWithin(ofFor, backing));
  if (is === 'notMet') {
    return check('objections', is, [
      { kind: 'TooManyObjections', count: against.least, most: allowed(supporters.most) },
    ]);
  }
  if (isKnown(against) && ofFor !== null) {
    const least = leastOf(share(ofFor.of, ofFor.parts), against.least);
    return check('objections', is, [{ kind: 'SupportUnknown', least }]);
  }
  const bound = isKnown(supporters) ? allowed(supporters.least) : Number.POSITIVE_INFINITY;
  const unknown: Missing = Number.isFinite(bound)
    ? { kind: 'ObjectionsUnknown', most: bound }
    : { kind: 'ObjectionsUnrecorded' };
  return check('objections', is, [unknown]);
}

export function fewAbstain({ abstaining, all }: Tally, most: Share): Check {
  const is = certainty(isWithin(abstaining.most, most, all.least), isWithin(abstaining.least, most, all.most));
  const missing: Missing =
    is === 'notMet'
      ? { kind: 'TooManyAbstain', count: abstaining.least, most: mostWithin(most, all.most) }
      : { kind: 'AbstentionsUnknown' };
  return check('abstentions', is, [missing]);
}

export function majorityFor({ for: yes, against: no }: Tally, part: Share): Check {
  // More than a share of both together, said without a sum: either may be without bound.
  const ratio = share(part.parts, part.of - part.parts);
  const carries = (ayes: number, noes: number) => exceeds(ayes, ratio, noes);
  const is = certainty(carries(yes.least, no.most), carries(yes.most, no.least));
  const missing: Missing =
    is === 'notMet' ? { kind: 'VotesNeeded', count: further(yes.most, no.least, part) } : { kind: 'VotesUnknown' };
  return check('majority', is, [missing]);
}

// The least n with (yes + n) · of > (yes + no + n) · parts.
function further(yes: number, no: number, { parts, of }: Share): number {
  return Math.floor(((yes + no) * parts - yes * of) / (of - parts)) + 1;
}

export function quorum({ present, all }: Tally, part: Share): Check {
  const is = certainty(exceeds(present.least, part, all.most), exceeds(present.most, part, all.least));
  const missing: Missing =
    is === 'notMet'
      ? { kind: 'QuorumMissing', count: mostWithin(part, all.least) + 1 - present.most }
      : { kind: 'PresenceUnknown' };
  return check('quorum', is, [missing]);
}
