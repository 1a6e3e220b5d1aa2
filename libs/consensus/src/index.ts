export { type AskedText, askedText, type BracketFinding, bracketFindings, type OpenBracket } from './brackets.js';
export type { Act, ActKind, Extending, Opening } from './call/act.js';
export {
  type Asked,
  type Asking,
  type AskingKind,
  type Call,
  type CallId,
  type ClosedCall,
  type Deadline,
  type DraftCall,
  type ExtendedCall,
  type Extension,
  type Heard,
  isRunning,
  type OpenCall,
  type Outcome,
  type Phase,
  type Receipt,
  type Result,
  type RunningCall,
  SILENCE_HOURS,
  type Terms,
  termsOf,
  type WithdrawnCall,
} from './call/call.js';
export { announced, usualReminders } from './call/deadline.js';
export { decideCall } from './call/decide-call.js';
export type { Decided } from './call/decided.js';
export type { Fact, Waiting } from './call/fact.js';
export { HOUR, type Moment, written } from './call/moment.js';
export { draftCall } from './call/open-call.js';
export type * from './call/refusals.js';
export { resultsOf, rulingsNeeded, voicesIn } from './call/results.js';
export { nextDue } from './call/tick.js';
export { silentIn, toReconfirmIn, unclearedIn } from './call/waiting.js';
export type { Certainty, Check } from './checks.js';
export { clearStance, type HeadClears, mayClear } from './clearing.js';
export {
  decideStance,
  type ObjectionIncomplete,
  type OtherWords,
  type Question,
  type StanceRefusal,
  type StanceRequest,
  type UnknownOption,
} from './decide-stance.js';
export {
  type Category,
  type Counting,
  categories,
  type Delegation,
  type DelegationId,
  type Member,
  type PersonId,
} from './delegation.js';
export { type Counts, type Finding, finding, findingOf } from './finding.js';
export type { Missing, MissingKind } from './missing.js';
export { type OptionCount, type OptionFinding, optionFinding } from './option-finding.js';
export { type PresetName, presets } from './presets.js';
export { decideProxy, type GivenProxy, type ProxyRefused, proxyOf } from './proxy.js';
export { type RuleProblem, type RuleRefused, readRule } from './read-rule.js';
export type {
  Majority,
  NoSustainedObjection,
  Reading,
  Readings,
  RoughConsensus,
  Rule,
  RuleKind,
  Threshold,
  Unanimity,
} from './rule.js';
export { decideRuling, judged, type NothingToRule, type Ruling, type RulingNeedsReason, rulingOn } from './ruling.js';
export { type Share, share } from './share.js';
export {
  type Answer,
  type ClearedStance,
  type DraftStance,
  isCleared,
  type Objection,
  type Remedy,
  type Stance,
  type StanceId,
  type StanceKind,
  stanceKinds,
} from './stance.js';
export { type NothingToReconfirm, reconfirm, type Standing, standing } from './standing.js';
export {
  type Amount,
  exactly,
  type Objecting,
  type Reported,
  reportedTally,
  type Tally,
  tallyOf,
  unrecorded,
} from './tally.js';
export { type Digest, type Seal, sameState, type TextState, textState, type Wording } from './text-state.js';
export { counts, type Uncounted, uncounted, type WhoCounts } from './uncounted.js';
export { type Hearing, type Presence, readingOf, type Said, type Voice, voicesOn } from './voices.js';
