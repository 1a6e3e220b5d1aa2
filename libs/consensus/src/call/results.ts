import { type BracketFinding, bracketFindings } from '../brackets.js';
import type { DelegationId, PersonId } from '../delegation.js';
import { type Finding, finding } from '../finding.js';
import type { Rule } from '../rule.js';
import { type Ruling, rulingOn } from '../ruling.js';
import type { TextState } from '../text-state.js';
import { type Hearing, type Presence, readingOf, type Voice, voicesOn } from '../voices.js';
import type { Asking, ClosedCall, Outcome, Result, RunningCall } from './call.js';

/** What the rule would say of each provision if the call ended now. */
export function resultsOf(call: RunningCall): readonly Result[] {
  const { rule, asking } = call.asked.terms;
  return call.asked.texts.map((text) => {
    const { provision, digest } = text;
    const voices = voicesIn(call, text);
    const found = finding(rule, voices, call.heard.rulings);
    const brackets = bracketFindings(rule, text, voices);
    const outcome = isBroken(asking, rule, voices, found) ? 'broken' : unopposed(found, brackets);
    return { on: { provision, digest }, outcome, finding: found, ...(brackets.length > 0 && { brackets }) };
  });
}

/** Every delegation's voice on one of the texts asked about: so far, or as it was at the end. */
export function voicesIn(call: RunningCall | ClosedCall, text: TextState): readonly Voice[] {
  return voicesOn(text, call.asked.terms.rule, hearingOf(call));
}

export function hearingOf({ asked, heard }: RunningCall | ClosedCall): Hearing {
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
function isBroken(asking: Asking, rule: Rule, voices: readonly Voice[], found: Finding): boolean {
  const objected = voices.some((voice) => readingOf(rule, voice) === 'against');
  if (asking.kind === 'silence' && objected) return true;
  const outvoted = rule.kind === 'threshold' || rule.kind === 'majority';
  return !outvoted && found.checks.some((check) => check.part === 'objections' && check.is !== 'met');
}

// Whoever supports words with a bracket supports that one of its options be taken, and none of them yet.
function unopposed({ outcome }: Finding, brackets: readonly BracketFinding[]): Outcome {
  if (brackets.length === 0) return outcome === 'met' ? 'adopted' : 'failed';
  return outcome === 'met' && brackets.every((bracket) => bracket.outcome === 'take') ? 'settled' : 'kept';
}

export function summary(results: readonly Result[]): ClosedCall['phase'] {
  const worst = (['broken', 'failed', 'kept', 'settled'] as const).find((each) =>
    results.some(({ outcome }) => outcome === each),
  );
  return worst ?? 'adopted';
}

/**
 * Delegations on whose objections the chair has not ruled, where the rulings would decide: met if all were favourable.
 * In a silence procedure there are none, since what is maintained breaks it.
 */
export function rulingsNeeded(call: RunningCall): readonly DelegationId[] {
  const { rule, asking } = call.asked.terms;
  const favourable = favourableTo(rule);
  if (asking.kind === 'silence' || favourable === null) return [];
  const needed = call.asked.texts.flatMap((text) => {
    const voices = voicesIn(call, text);
    const open = voices.filter((voice) => isOpen(voice, rule, call.heard.rulings));
    const ruled = open.flatMap(({ stance }) => (stance === null ? [] : [{ ...favourable, stance }]));
    const hangsOnThem = finding(rule, voices, [...call.heard.rulings, ...ruled]).outcome === 'met';
    return hangsOnThem ? open.map((voice) => voice.delegation.id) : [];
  });
  return [...new Set(needed)];
}

function isOpen(voice: Voice, rule: Rule, rulings: readonly Ruling[]): boolean {
  return (
    readingOf(rule, voice) === 'against' && voice.stance !== null && rulingOn(voice.stance, rule, rulings) === null
  );
}

function favourableTo({ kind }: Rule): Omit<Ruling, 'stance'> | null {
  const ruling = { reason: '', by: '' as PersonId };
  if (kind === 'noSustainedObjection') return { ...ruling, finds: 'notSustained' };
  return kind === 'roughConsensus' ? { ...ruling, finds: 'answered' } : null;
}
