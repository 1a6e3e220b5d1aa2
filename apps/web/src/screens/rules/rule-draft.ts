import type { Category, CountingKind, RuleInput, RuleKind, StanceReading, TermsOfRuleFragment } from '#lib/contract';

export const ruleKinds: readonly RuleKind[] = [
  'unanimity',
  'noSustainedObjection',
  'roughConsensus',
  'threshold',
  'majority',
];
export const countingKinds: readonly CountingKind[] = ['allDelegations', 'ctuMembers', 'ituMemberStates', 'categories'];

/** Figures as they are written in a form; a share is empty where it does not bind. */
export interface ShareDraft {
  readonly parts: string;
  readonly of: string;
}

export type NumberName = 'leastFor' | 'mostAgainst';
export type ShareName = 'mostAbstaining' | 'leastForOfAll' | 'mostAgainstOfFor' | 'moreThan' | 'quorumMoreThan';

export type Figure =
  | { readonly number: NumberName; readonly free?: true }
  | { readonly share: ShareName; readonly free?: true };

/** The figures that a rule of each kind has; those marked may stay empty. */
export const figures: Readonly<Record<RuleKind, readonly Figure[]>> = {
  unanimity: [{ number: 'leastFor' }, { share: 'mostAbstaining' }],
  noSustainedObjection: [{ number: 'leastFor' }],
  roughConsensus: [{ number: 'leastFor' }],
  threshold: [
    { number: 'leastFor' },
    { share: 'leastForOfAll', free: true },
    { number: 'mostAgainst', free: true },
    { share: 'mostAgainstOfFor', free: true },
  ],
  majority: [{ share: 'moreThan' }, { share: 'quorumMoreThan' }],
};

type Readings = Readonly<
  Record<'support' | 'canLiveWith' | 'abstain' | 'reserve' | 'object' | 'silence', StanceReading>
>;

export interface RuleDraft {
  readonly name: string;
  readonly kind: RuleKind;
  readonly counting: CountingKind;
  readonly categories: readonly Category[];
  readonly reading: Readings;
  readonly proxies: string;
  readonly numbers: Readonly<Record<NumberName, string>>;
  readonly shares: Readonly<Record<ShareName, ShareDraft>>;
}

/** A form that begins with a rule there is, or with a preset. */
export function draftFrom(name: string, rule: TermsOfRuleFragment): RuleDraft {
  const { support, canLiveWith, abstain, reserve, object, silence } = rule.reading;
  return {
    name,
    kind: rule.kind,
    counting: rule.counting.kind,
    categories: rule.counting.categories ?? [],
    reading: { support, canLiveWith, abstain, reserve, object, silence },
    proxies: String(rule.proxies),
    numbers: { leastFor: written(rule.leastFor), mostAgainst: written(rule.mostAgainst) },
    shares: {
      mostAbstaining: writtenShare(rule.mostAbstaining),
      leastForOfAll: writtenShare(rule.leastForOfAll),
      mostAgainstOfFor: writtenShare(rule.mostAgainstOfFor),
      moreThan: writtenShare(rule.moreThan),
      quorumMoreThan: writtenShare(rule.quorumMoreThan),
    },
  };
}

/** What is sent: the figures of its kind alone; null while one that is needed is missing or no whole number. */
export function ruleInput(draft: RuleDraft): RuleInput | null {
  const { name, kind, counting, categories, reading } = draft;
  const proxies = whole(draft.proxies);
  if (name.trim() === '' || proxies === null) return null;
  const said = figures[kind].map((figure) => figureSaid(draft, figure));
  if (said.includes(null)) return null;
  const counted = counting === 'categories' ? { kind: counting, categories } : { kind: counting };
  return { kind, counting: counted, reading, proxies, ...Object.assign({}, ...said) };
}

/** One figure by its name; nothing where it may be empty and is, null where it cannot be sent as it is written. */
function figureSaid(
  { numbers, shares }: RuleDraft,
  figure: Figure,
): Readonly<Record<string, number | { readonly parts: number; readonly of: number }>> | null {
  if ('number' in figure) {
    const text = numbers[figure.number];
    const number = whole(text);
    if (number !== null) return { [figure.number]: number };
    return figure.free && text.trim() === '' ? {} : null;
  }
  const share = shares[figure.share];
  const parts = whole(share.parts);
  const of = whole(share.of);
  if (parts !== null && of !== null) return { [figure.share]: { parts, of } };
  return figure.free && `${share.parts}${share.of}`.trim() === '' ? {} : null;
}

function whole(text: string): number | null {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : null;
}

function written(number: number | null): string {
  return number === null ? '' : String(number);
}

function writtenShare(share: { readonly parts: number; readonly of: number } | null): ShareDraft {
  return share === null ? { parts: '', of: '' } : { parts: String(share.parts), of: String(share.of) };
}
