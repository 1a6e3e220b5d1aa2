import type { Rule } from '#lib/consensus';

/** A rule as GraphQL hands it over: parameters that its kind does not have are null or absent. */
export interface RuleInput extends Readonly<Record<string, unknown>> {
  readonly kind: Rule['kind'];
  readonly counting: { readonly kind: string; readonly categories?: readonly string[] | null };
}

/** Of a threshold the bounds that are not given do not bind. */
const MAY_BE_NULL: Readonly<Partial<Record<Rule['kind'], readonly string[]>>> = {
  threshold: ['leastForOfAll', 'mostAgainst', 'mostAgainstOfFor'],
};

/** What `readRule` is to judge: each parameter that was given, whether or not such a rule has it. */
export function ruleGiven({ counting, ...input }: RuleInput): Readonly<Record<string, unknown>> {
  const unbound = Object.fromEntries((MAY_BE_NULL[input.kind] ?? []).map((name) => [name, null]));
  const { categories, kind } = counting;
  return { ...unbound, ...withoutNulls(input), counting: categories == null ? { kind } : { kind, categories } };
}

function withoutNulls(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value != null)
      .map(([name, value]) => [name, isFields(value) ? { ...value } : value]),
  );
}

function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
