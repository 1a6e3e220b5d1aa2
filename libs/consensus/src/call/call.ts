import type { Brand } from '#lib/foundation';
import type { AskedText, BracketFinding } from '../brackets.js';
import type { Delegation, DelegationId, PersonId } from '../delegation.js';
import type { Finding } from '../finding.js';
import type { GivenProxy } from '../proxy.js';
import type { Rule } from '../rule.js';
import type { Ruling } from '../ruling.js';
import type { ClearedStance, DraftStance } from '../stance.js';
import type { TextState } from '../text-state.js';
import type { Moment } from './moment.js';

export type CallId = Brand<string, 'CallId'>;

/** When the answer is due, in the time zone it was announced in, and when those who are silent are reminded. */
export interface Deadline {
  readonly dueAt: Moment;
  /** As in the IANA list: `America/Port_of_Spain`. The moment does not depend on it; letters and pages say both. */
  readonly zone: string;
  /** In order, all before it is due. */
  readonly reminders: readonly Moment[];
}

/** At least so long must lie between a silence procedure's opening and its end, unless its terms say otherwise. */
export const SILENCE_HOURS = 72;

/** How the chair asks. Who is in the room answers now, and there is nothing to wait for. */
export type Asking =
  | { readonly kind: 'inRoom' }
  | { readonly kind: 'byDeadline'; readonly deadline: Deadline }
  | { readonly kind: 'silence'; readonly deadline: Deadline; readonly leastHours: number };
export type AskingKind = Asking['kind'];

export interface Terms {
  readonly id: CallId;
  readonly asking: Asking;
  readonly rule: Rule;
  /** Ids of the provisions asked about; which words of them, the opening says. */
  readonly provisions: readonly string[];
}

/** What is fixed with the opening. */
export interface Asked {
  readonly terms: Terms;
  readonly openedAt: Moment;
  /** The sealed revision in which these words stand. */
  readonly revision: string;
  readonly texts: readonly AskedText[];
  /** Everybody who takes part, whether or not the rule counts them. */
  readonly delegations: readonly Delegation[];
}

export interface Receipt {
  readonly delegation: DelegationId;
  readonly person: PersonId;
  readonly at: Moment;
}

/** What has been heard since, and what stood before on whatever words. At most one of a delegation on one provision. */
export interface Heard {
  readonly stances: readonly ClearedStance[];
  readonly drafts: readonly DraftStance[];
  readonly rulings: readonly Ruling[];
  readonly proxies: readonly GivenProxy[];
  readonly receipts: readonly Receipt[];
  /** Those seen in the room; null while nobody noted it. */
  readonly present: readonly DelegationId[] | null;
  /** How many of the reminders have gone out. */
  readonly reminded: number;
  /** It is over and the chair has been asked for the rulings that are missing. */
  readonly awaitsRulings: boolean;
}

export interface Extension {
  readonly from: Moment;
  readonly to: Moment;
  readonly reason: string;
  readonly at: Moment;
}

export type Outcome = 'adopted' | 'failed' | 'broken' | 'settled' | 'kept';

/**
 * What became of one provision.
 *
 * `broken`: an objection stood in the way. `failed`: support or quorum was missing. Words in which brackets stand are
 * never adopted: `settled`, where one option of each is acceptable to all, which the chair may take; else `kept`.
 */
export interface Result {
  readonly on: TextState;
  readonly outcome: Outcome;
  readonly finding: Finding;
  /** Of the brackets in the words; left out where none stand in them. */
  readonly brackets?: readonly BracketFinding[];
}

export interface DraftCall {
  readonly phase: 'draft';
  readonly terms: Terms;
}

/** Without a deadline for a call in the room, which therefore is never extended. */
export interface OpenCall {
  readonly phase: 'open';
  readonly asked: Asked;
  readonly heard: Heard;
  readonly deadline: Deadline | null;
}

export interface ExtendedCall {
  readonly phase: 'extended';
  readonly asked: Asked;
  readonly heard: Heard;
  readonly deadline: Deadline;
  readonly extensions: readonly [Extension, ...Extension[]];
}

export type RunningCall = OpenCall | ExtendedCall;

/** `phase` sums up: adopted if all was, else the first of broken, failed, kept and settled that anything was. What counts is each result. */
export interface ClosedCall {
  readonly phase: Outcome;
  readonly asked: Asked;
  readonly heard: Heard;
  /** As it was announced last; null where it was asked in the room. */
  readonly deadline: Deadline | null;
  readonly closedAt: Moment;
  readonly results: readonly Result[];
}

export interface WithdrawnCall {
  readonly phase: 'withdrawn';
  readonly terms: Terms;
  readonly deadline: Deadline | null;
  readonly withdrawnAt: Moment;
  readonly reason: string;
}

export type Call = DraftCall | RunningCall | ClosedCall | WithdrawnCall;
export type Phase = Call['phase'];

export function isRunning(call: Call): call is RunningCall {
  return call.phase === 'open' || call.phase === 'extended';
}

export function termsOf(call: Call): Terms {
  return 'asked' in call ? call.asked.terms : call.terms;
}
