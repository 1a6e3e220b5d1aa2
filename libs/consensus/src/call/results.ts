import type { DelegationId } from '../delegation.js';
import { type Finding, finding } from '../finding.js';
import type { Rule } from '../rule.js';
import { type Hearing, type Presence, readingOf, type Voice, voicesOn } from '../voices.js';
import type { Asking, ClosedCall, Outcome, Result, RunningCall } from './call.js';

/** What the rule would say of each provision if the call ended now. */
export function resultsOf(call: RunningCall): readonly Result[] {
  const { rule, asking } = call.asked.terms;
  return call.asked.texts.map((on) => {
    const voices = voicesOn(on, rule, hearingOf(call));
    const found = finding(rule, voices, call.heard.rulings);
    return { on, outcome: outcomeOf(asking, rule, voices, found), finding: found };
  });
}

export function hearingOf({ asked, heard }: RunningCall): Hearing {
  return {
    delegations: asked.delegations,
    stances: heard.stances,
    proxies: heard.proxies,
    present: presenceIn(asked.terms.asking, heard.present),
  };
}

function presenceIn({ kind }: Asking, present: readonly DelegationId[] | null): Presence {
  if (kind !== 'inRoom') return 'answering';
  return present === null ? 'unknown' : new Set(present);
}

// One maintained objection breaks a silence procedure, whatever its rule says of objections otherwise.
function outcomeOf(asking: Asking, rule: Rule, voices: readonly Voice[], found: Finding): Outcome {
  const objected = voices.some((voice) => readingOf(rule, voice) === 'against');
  if (asking.kind === 'silence' && objected) return 'broken';
  if (found.outcome === 'met') return 'adopted';
  const outvoted = rule.kind === 'threshold' || rule.kind === 'majority';
  const blocked = found.checks.some((check) => check.part === 'objections' && check.is !== 'met');
  return blocked && !outvoted ? 'broken' : 'failed';
}

export function summary(results: readonly Result[]): ClosedCall['phase'] {
  if (results.every((result) => result.outcome === 'adopted')) return 'adopted';
  return results.some((result) => result.outcome === 'broken') ? 'broken' : 'failed';
}

/** Objections that wait for the chair. In a silence procedure none does: what is maintained breaks it. */
export function rulingsNeeded(call: RunningCall): readonly DelegationId[] {
  if (call.asked.terms.asking.kind === 'silence') return [];
  const needed = resultsOf(call)
    .filter((result) => result.finding.outcome === 'undetermined')
    .flatMap((result) => result.finding.missing)
    .flatMap((missing) => (missing.kind === 'RulingNeeded' ? [missing.delegation] : []));
  return [...new Set(needed)];
}
