import { isRefusal } from '#lib/foundation';
import {
  type Act,
  type Asking,
  type Call,
  type CallId,
  type ClearedStance,
  type Deadline,
  type Decided,
  type Delegation,
  decideCall,
  draftCall,
  type GivenProxy,
  HOUR,
  type Moment,
  type Opening,
  presets,
  type Rule,
  SILENCE_HOURS,
  type StanceKind,
  type Terms,
  type TextState,
} from '../src/index.js';
import { at, delegations, drafted, member, words } from './builders.js';

/** The day on which calls of tests are opened. */
export const openingDay = at('2012-10-17T13:00:00Z');
export const hoursLater = (hours: number): Moment => (openingDay + hours * HOUR) as Moment;

export const dueAfter = (hours: number, ...reminders: readonly number[]): Deadline => ({
  dueAt: hoursLater(hours),
  zone: 'America/Port_of_Spain',
  reminders: reminders.map(hoursLater),
});

export const silenceUntil = (hours: number, ...reminders: readonly number[]): Asking => ({
  kind: 'silence',
  deadline: dueAfter(hours, ...reminders),
  leastHours: SILENCE_HOURS,
});

export const byDeadline = (hours: number, ...reminders: readonly number[]): Asking => ({
  kind: 'byDeadline',
  deadline: dueAfter(hours, ...reminders),
});

export const terms = (asking: Asking, provisions: readonly string[], rule: Rule = presets.SILENCE): Terms => ({
  id: 'call-1' as CallId,
  asking,
  rule,
  provisions,
});

export const opening = (
  texts: readonly TextState[],
  delegations: readonly Delegation[],
  different: Partial<Opening> = {},
): Opening => ({
  kind: 'open',
  revision: 'rev-1',
  texts,
  delegations,
  stances: [] as readonly ClearedStance[],
  proxies: [] as readonly GivenProxy[],
  concerns: [],
  despite: null,
  ...different,
});

/** Does one act after another at one moment, each of which the rules must allow. */
export function having(call: Call, now: Moment, ...acts: readonly Act[]): Decided {
  let state: Decided = { call, facts: [] };
  for (const act of acts) {
    const next = decideCall(state.call, act, now);
    if (isRefusal(next)) throw new Error(`${act.kind} was refused: ${JSON.stringify(next)}`);
    state = { call: next.call, facts: [...state.facts, ...next.facts] };
  }
  return state;
}

export function openedCall(asked: Terms, act: Opening, now: Moment = openingDay): Call {
  const draft = draftCall(asked);
  if (isRefusal(draft)) throw new Error(`no call: ${JSON.stringify(draft)}`);
  return having(draft, now, act).call;
}

export const w31 = words('31', 'v1');
export const w32 = words('32', 'v1');
export const people = delegations('TRD', 'JMC', 'BRB');

/** An open call on the words of 31 and 32 among three delegations. */
export const called = (asking: Asking, rule: Rule = presets.SILENCE): Call =>
  openedCall(terms(asking, ['31', '32'], rule), opening([w31, w32], people));

/** What a delegation says, cleared by its head: the two acts of it. */
export function says(symbol: string, on: TextState, kind: StanceKind): readonly [Act, Act] {
  const stance = drafted(symbol, on, kind);
  return [
    { kind: 'state', stance },
    { kind: 'clear', stance: stance.id, by: member(symbol) },
  ];
}

export function outcomesOf(call: Call): readonly (readonly [provision: string, outcome: string])[] {
  return 'results' in call ? call.results.map(({ on, outcome }) => [on.provision, outcome] as const) : [];
}
