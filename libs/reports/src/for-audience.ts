import { isWithin } from '#lib/positions';
import type { MeetingFacts, ReportReach, Told } from './facts.js';

/** What all who read a report may read: of facts for fewer eyes nothing is left, nor of what hangs on them. */
export function forAudience(facts: MeetingFacts, reach: ReportReach): MeetingFacts {
  const told = <Fact extends Told>(all: readonly Fact[]): readonly Fact[] =>
    all.filter((fact) => isWithin(reach, fact.reach));
  return {
    meeting: facts.meeting,
    bodies: told(facts.bodies),
    items: told(facts.items).map((item) => ({
      ...item,
      documents: told(item.documents),
      interventions: told(item.interventions),
      spoken: told(item.spoken),
      decisions: told(item.decisions),
    })),
    texts: told(facts.texts),
    calls: told(facts.calls),
    concerns: told(facts.concerns),
    statements: told(facts.statements),
  };
}
