import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { type Category, type Counting, categories } from './delegation.js';
import type { Majority, Reading, Readings, Rule, Threshold } from './rule.js';
import { judged } from './ruling.js';
import type { Share } from './share.js';

/** `path` is where, `problem` what: each a kind of its own, so that the form can show it beside the field. */
export type RuleRefused = Refusal<'RuleRefused', { path: string; problem: RuleProblem }>;

export type RuleProblem =
  | 'Malformed'
  | 'UnknownKey'
  | 'NotAWholeNumber'
  | 'NotAShare'
  /** Half or less could be reached by both sides. */
  | 'NoMajority'
  | 'NobodyCounts'
  | 'SupportIsFor'
  | 'ObjectionIsAgainst'
  | 'SilenceIsNotSupport'
  /** The chair rules on reasons, and silence gives none. */
  | 'SilenceGivesNoReason'
  /** A threshold that asks for nothing and forbids nothing. */
  | 'AsksNothing';

type Fields = Readonly<Record<string, unknown>>;
type Read<Value> = (value: unknown, path: string) => Value | RuleRefused;

const MOST = 10_000;

/** A rule as an organiser edited it, checked: nothing missing, nothing strange, nothing that contradicts itself. */
export function readRule(json: unknown): Rule | RuleRefused {
  const fields = fieldsOf(json);
  if (fields === null) return no('$', 'Malformed');
  const parameters = parametersOf[String(fields['kind']) as Rule['kind']];
  if (!Object.hasOwn(parametersOf, String(fields['kind'])) || parameters === undefined) return no('kind', 'Malformed');
  const shape = { counting: readCounting, reading: readReadings, proxies: wholeNumber, ...parameters };
  const rule = readFields({ ...fields }, shape, '');
  if (isRefusal(rule)) return rule as RuleRefused;
  return contradiction(rule as unknown as Rule) ?? (rule as unknown as Rule);
}

const wholeNumber: Read<number> = (value, path) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST
    ? (value as number)
    : no(path, 'NotAWholeNumber');

const readShare: Read<Share> = (value, path) => {
  const fields = fieldsOf(value);
  const { parts, of } = fields ?? {};
  const whole = (part: unknown): part is number => Number.isInteger(part) && (part as number) <= MOST;
  const fits = whole(parts) && whole(of) && parts >= 0 && of > 0 && parts <= of;
  return fits && Object.keys(fields ?? {}).length === 2 ? { parts, of } : no(path, 'NotAShare');
};

const orNull =
  <Value>(read: Read<Value>): Read<Value | null> =>
  (value, path) =>
    value === null ? null : read(value, path);

const parametersOf: Readonly<Record<Rule['kind'], Readonly<Record<string, Read<unknown>>>>> = {
  unanimity: { leastFor: wholeNumber, mostAbstaining: readShare },
  noSustainedObjection: { leastFor: wholeNumber },
  roughConsensus: { leastFor: wholeNumber },
  threshold: {
    leastFor: wholeNumber,
    leastForOfAll: orNull(readShare),
    mostAgainst: orNull(wholeNumber),
    mostAgainstOfFor: orNull(readShare),
  },
  majority: { moreThan: readShare, quorumMoreThan: readShare },
};

function readFields(fields: Fields, shape: Readonly<Record<string, Read<unknown>>>, at: string): Fields | RuleRefused {
  const strange = Object.keys(fields).find((key) => key !== 'kind' && !Object.hasOwn(shape, key));
  if (strange !== undefined) return no(`${at}${strange.slice(0, 40)}`, 'UnknownKey');
  const read: Record<string, unknown> = fields['kind'] === undefined ? {} : { kind: fields['kind'] };
  for (const [key, readValue] of Object.entries(shape)) {
    const value = readValue(fields[key], `${at}${key}`);
    if (isRefusal(value)) return value as RuleRefused;
    read[key] = value;
  }
  return read;
}

function readCounting(value: unknown, path: string): Counting | RuleRefused {
  const fields = fieldsOf(value);
  const kind = fields?.['kind'];
  if (kind === 'ctuMembers' || kind === 'ituMemberStates' || kind === 'allDelegations') {
    return Object.keys(fields ?? {}).length === 1 ? { kind } : no(path, 'UnknownKey');
  }
  const named = fields?.['categories'];
  if (kind !== 'categories' || !Array.isArray(named) || !named.every(isCategory)) return no(path, 'Malformed');
  return named.length > 0 ? { kind, categories: [...new Set(named)] } : no(path, 'NobodyCounts');
}

function isCategory(name: unknown): name is Category {
  return (categories as readonly unknown[]).includes(name);
}

const readings: readonly Reading[] = ['for', 'against', 'abstains', 'notCounted'];
const readReading: Read<Reading> = (value, path) =>
  readings.includes(value as Reading) ? (value as Reading) : no(path, 'Malformed');
const only =
  (reading: Reading, problem: RuleProblem): Read<Reading> =>
  (value, path) =>
    value === reading ? reading : no(path, problem);

function readReadings(value: unknown, path: string): Readings | RuleRefused {
  const fields = fieldsOf(value);
  if (fields === null) return no(path, 'Malformed');
  const silence: Read<Reading> = (said, at) => (said === 'for' ? no(at, 'SilenceIsNotSupport') : readReading(said, at));
  const shape = {
    support: only('for', 'SupportIsFor'),
    canLiveWith: readReading,
    abstain: readReading,
    reserve: readReading,
    object: only('against', 'ObjectionIsAgainst'),
    silence,
  };
  return readFields(fields, shape, `${path}.`) as unknown as Readings | RuleRefused;
}

function contradiction(rule: Rule): RuleRefused | null {
  if (rule.kind === 'majority') return noMajority(rule);
  const silence: Reading = rule.reading.silence;
  if (judged(rule).length > 0 && silence === 'against') return no('reading.silence', 'SilenceGivesNoReason');
  return rule.kind === 'threshold' && asksNothing(rule) ? no('leastFor', 'AsksNothing') : null;
}

function noMajority({ moreThan, quorumMoreThan }: Majority): RuleRefused | null {
  if (moreThan.parts * 2 < moreThan.of || moreThan.parts === moreThan.of) return no('moreThan', 'NoMajority');
  return quorumMoreThan.parts === quorumMoreThan.of ? no('quorumMoreThan', 'NotAShare') : null;
}

function asksNothing(rule: Threshold): boolean {
  const bounds = [rule.leastForOfAll, rule.mostAgainst, rule.mostAgainstOfFor];
  return rule.leastFor === 0 && bounds.every((bound) => bound === null);
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function no(path: string, problem: RuleProblem): RuleRefused {
  return refuse('RuleRefused', { path, problem });
}
