import { type Refusal, refuse } from '#lib/foundation';
import type { HeadClears } from '../clearing.js';
import type { OtherWords } from '../decide-stance.js';
import type { DelegationId } from '../delegation.js';
import type { Missing } from '../missing.js';
import type { ProxyRefused } from '../proxy.js';
import type { NothingToRule, RulingNeedsReason } from '../ruling.js';
import type { Phase } from './call.js';
import { type Moment, written } from './moment.js';

export type CallNotOpen = Refusal<'CallNotOpen', { phase: Phase }>;
/** It has ended. Only a new call asks again. */
export type CallEnded = Refusal<'CallEnded', { phase: Phase }>;
export type AlreadyOpened = Refusal<'AlreadyOpened', { phase: Phase }>;
export type DeadlinePassed = Refusal<'DeadlinePassed', { dueAt: string }>;
export type DeadlineNotAcceptable = Refusal<
  'DeadlineNotAcceptable',
  { problem: 'TooSoon' | 'NotLater' | 'ZoneUnknown' | 'RemindersNotBefore'; earliest: string }
>;
export type NoDeadline = Refusal<'NoDeadline', object>;
export type NothingDue = Refusal<'NothingDue', { next: string | null }>;
export type TermsNotAcceptable = Refusal<
  'TermsNotAcceptable',
  { problem: 'ProvisionsNotNamed' | 'ProvisionTwice' | 'OtherCall' }
>;
export type TextsDiffer = Refusal<'TextsDiffer', { provisions: readonly string[] }>;
export type ConcernsOpen = Refusal<'ConcernsOpen', { concerns: readonly string[] }>;
export type NobodyCounts = Refusal<'NobodyCounts', object>;
/** A silence procedure under a rule that silence does not meet could only fail. */
export type SilenceWouldFail = Refusal<'SilenceWouldFail', { missing: readonly Missing[] }>;
/** A silence procedure cannot choose among the options of brackets. */
export type BracketsOpen = Refusal<'BracketsOpen', { provisions: readonly string[] }>;
export type CallReasonNeeded = Refusal<'CallReasonNeeded', object>;
export type NotAsked = Refusal<'NotAsked', { provision: string }>;
export type NotTakingPart = Refusal<'NotTakingPart', { delegation: DelegationId }>;
export type NoSuchStance = Refusal<'NoSuchStance', object>;
export type AlreadyReceived = Refusal<'AlreadyReceived', { at: string }>;
export type NoSuchProxy = Refusal<'NoSuchProxy', object>;
export type RulingsNeeded = Refusal<'RulingsNeeded', { delegations: readonly DelegationId[] }>;
/** Its end was announced, and nobody may be surprised by an earlier one. */
export type NotYetDue = Refusal<'NotYetDue', { dueAt: string }>;
export type NotInRoom = Refusal<'NotInRoom', object>;
/** The rule asks for a quorum, and nobody noted who is in the room. */
export type PresenceNeeded = Refusal<'PresenceNeeded', object>;

export type CallRefusal =
  | CallNotOpen
  | CallEnded
  | AlreadyOpened
  | DeadlinePassed
  | DeadlineNotAcceptable
  | NoDeadline
  | NothingDue
  | TermsNotAcceptable
  | TextsDiffer
  | ConcernsOpen
  | NobodyCounts
  | SilenceWouldFail
  | BracketsOpen
  | CallReasonNeeded
  | NotAsked
  | NotTakingPart
  | NoSuchStance
  | AlreadyReceived
  | NoSuchProxy
  | RulingsNeeded
  | NotYetDue
  | NotInRoom
  | PresenceNeeded
  | HeadClears
  | OtherWords
  | ProxyRefused
  | NothingToRule
  | RulingNeedsReason;

export function deadlinePassed(dueAt: Moment): DeadlinePassed {
  return refuse('DeadlinePassed', { dueAt: written(dueAt) });
}
