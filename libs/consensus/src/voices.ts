import type { OptionId } from '#lib/drafting';
import type { Delegation, DelegationId } from './delegation.js';
import { type GivenProxy, proxyOf } from './proxy.js';
import type { Reading, Rule } from './rule.js';
import type { ClearedStance, StanceId, StanceKind } from './stance.js';
import { sameState, type TextState } from './text-state.js';
import { counts } from './uncounted.js';

/** `unknown`: it spoke or not, and nobody wrote it down. */
export type Said = StanceKind | 'silence' | 'unknown';

/** What one delegation says of one state of a text, itself or through another. */
export interface Voice {
  readonly delegation: Delegation;
  readonly says: Said;
  /** The stance it rests on; null for silence and where only the answer was recorded. */
  readonly stance: StanceId | null;
  /** Who speaks for it; null where it speaks itself or nobody does. */
  readonly through: DelegationId | null;
  /** Null where nobody noted it. */
  readonly present: boolean | null;
  readonly acceptable: readonly OptionId[] | null;
}

/** `answering`: away from a room, who answers is there. */
export type Presence = ReadonlySet<DelegationId> | 'answering' | 'unknown';

export interface Hearing {
  readonly delegations: readonly Delegation[];
  /** Where a delegation has several on one text, the last one stands. */
  readonly stances: readonly ClearedStance[];
  readonly proxies: readonly GivenProxy[];
  readonly present: Presence;
}

/**
 * Every delegation's voice on a text, in the order given.
 *
 * Only cleared stances on exactly these words are heard. Who has none is silent, or speaks through its proxy as far as
 * the rule lets one delegation speak for others.
 */
export function voicesOn(text: TextState, rule: Rule, hearing: Hearing): readonly Voice[] {
  const heard = new Map<DelegationId, ClearedStance>();
  for (const stance of hearing.stances) if (sameState(stance.on, text)) heard.set(stance.delegation, stance);

  return hearing.delegations.map((delegation) => {
    const own = heard.get(delegation.id);
    const holder = own === undefined ? proxyOf(delegation.id, hearing.proxies, rule.proxies) : null;
    const stance = own ?? (holder === null ? undefined : heard.get(holder));
    return {
      delegation,
      says: stance?.answer.kind ?? 'silence',
      stance: stance?.id ?? null,
      through: stance === undefined ? null : holder,
      present: isPresent(hearing.present, [delegation.id, holder], stance !== undefined),
      acceptable: stance?.acceptable ?? null,
    };
  });
}

function isPresent(present: Presence, who: readonly (DelegationId | null)[], answers: boolean): boolean | null {
  if (present === 'unknown') return null;
  return present === 'answering' ? answers : who.some((each) => each !== null && present.has(each));
}

/** How a rule reads a voice; null where it does not count or is unknown. */
export function readingOf(rule: Rule, voice: Voice): Reading | null {
  if (voice.says === 'unknown' || !counts(rule, voice.delegation)) return null;
  return rule.reading[voice.says];
}
