import type { Finding, Missing, OptionFinding, Rule, Voice } from '#lib/consensus';
import { optionFinding } from '#lib/consensus';
import { type Bracket, bracketsOf, type Content, plainInline, plainText } from '#lib/drafting';
import type { CallNames } from '../calls/call-names.reader.js';
import { named } from '../calls/told-of-call.js';

type Symbols = Pick<CallNames, 'symbol'>;

export interface FindingView extends Pick<Finding, 'outcome' | 'counts'> {
  readonly checks: readonly { readonly part: string; readonly is: Finding['outcome'] }[];
  readonly missing: readonly { readonly kind: string; readonly facts: object }[];
}

export interface OptionFindingView extends Pick<OptionFinding, 'outcome' | 'acceptableToAll' | 'named' | 'silent'> {
  readonly bracketId: string;
  readonly counts: readonly {
    readonly optionId: string;
    readonly text: string;
    readonly acceptable: number;
    readonly notAcceptableToIds: readonly string[];
  }[];
}

export function findingView({ outcome, counts, checks, missing }: Finding, names: Symbols): FindingView {
  return {
    outcome,
    counts,
    checks: checks.map(({ part, is }) => ({ part, is })),
    missing: missingView(missing, names),
  };
}

export function missingView(missing: readonly Missing[], names: Symbols): FindingView['missing'] {
  return missing.map((each) => {
    const { kind, ...facts } = named(each, names);
    return { kind, facts };
  });
}

/** What the voices say of each bracket of the words they are on. */
export function optionViews(rule: Rule, content: Content, voices: readonly Voice[]): readonly OptionFindingView[] {
  return bracketsOf(content).map((bracket) => {
    const { id, options } = bracket.alternatives;
    const found = optionFinding(
      rule,
      options.map((option) => option.id),
      voices,
    );
    const texts = textsOf(bracket);
    return {
      bracketId: id,
      outcome: found.outcome,
      acceptableToAll: found.acceptableToAll,
      named: found.named,
      silent: found.silent,
      counts: found.counts.map(({ option, acceptable, notAcceptableTo }) => ({
        optionId: option,
        text: texts.get(option) ?? '',
        acceptable,
        notAcceptableToIds: notAcceptableTo,
      })),
    };
  });
}

function textsOf(bracket: Bracket): ReadonlyMap<string, string> {
  return bracket.level === 'inline'
    ? new Map(bracket.alternatives.options.map(({ id, content }) => [id, plainInline(content)]))
    : new Map(bracket.alternatives.options.map(({ id, content }) => [id, plainText(content)]));
}
