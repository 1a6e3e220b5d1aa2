import type { DelegationId } from './delegation.js';
import type { Reading, Rule } from './rule.js';
import { type Ruling, rulingOn } from './ruling.js';
import { counts } from './uncounted.js';
import { readingOf, type Voice } from './voices.js';

/** How many: exactly, or no fewer and no more than. What nobody counted has no upper bound. */
export interface Amount {
  readonly least: number;
  readonly most: number;
}

export interface Objecting {
  readonly delegation: DelegationId;
  /** Null where the chair has not ruled. */
  readonly ruling: Ruling['finds'] | null;
}

/** Voices as a rule reads them. */
export interface Tally {
  /** Those whose views count. */
  readonly all: Amount;
  readonly present: Amount;
  readonly for: Amount;
  readonly against: Amount;
  readonly abstaining: Amount;
  readonly silent: Amount;
  /** Those who are against, by name, as far as they are known. */
  readonly objecting: readonly Objecting[];
}

export const exactly = (count: number): Amount => ({ least: count, most: count });
export const unrecorded: Amount = { least: 0, most: Number.POSITIVE_INFINITY };

export function tallyOf(rule: Rule, voices: readonly Voice[], rulings: readonly Ruling[]): Tally {
  const counted = voices.filter((voice) => counts(rule, voice.delegation));
  const unknown = counted.filter((voice) => voice.says === 'unknown').length;
  const read = (reading: Reading) => counted.filter((voice) => readingOf(rule, voice) === reading);
  const between = (sure: number, open: number): Amount => ({ least: sure, most: sure + open });
  return {
    all: exactly(counted.length),
    present: between(
      counted.filter((voice) => voice.present === true).length,
      counted.filter((voice) => voice.present === null).length,
    ),
    for: between(read('for').length, unknown),
    against: between(read('against').length, unknown),
    abstaining: between(read('abstains').length, unknown),
    silent: between(counted.filter((voice) => voice.says === 'silence').length, unknown),
    objecting: read('against').map(({ delegation, stance }) => ({
      delegation: delegation.id,
      ruling: rulingOn(stance, rule, rulings),
    })),
  };
}

/** Figures that somebody reported; null where they did not say. */
export type Reported = Readonly<Record<'all' | 'present' | 'for' | 'against' | 'abstaining', number | null>>;

export function reportedTally(reported: Reported): Tally {
  const amount = (count: number | null): Amount => (count === null ? unrecorded : exactly(count));
  const all = reported.all === null ? { ...unrecorded, least: 1 } : exactly(reported.all);
  return {
    all,
    present: amount(reported.present),
    for: amount(reported.for),
    against: amount(reported.against),
    abstaining: amount(reported.abstaining),
    silent: unrecorded,
    objecting: [],
  };
}
