import type { ReasonNeeded } from '#lib/concerns';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable, REASONS_LIMIT } from '#lib/positions';
import type { MergePlan } from '../merge-plan.js';
import { dispositionsOf, type GivenReason } from './dispositions-of.js';
import type { Surveyed } from './ground.reader.js';
import type { ReservationView } from './reservations.reader.js';

export type Reserved = Refusal<'Reserved', { bracketIds: readonly string[]; stakeholderIds: readonly string[] }>;
export type ConditionNo = ReasonNeeded | Reserved | NotAcceptable;

export interface Said {
  readonly reasons: readonly GivenReason[];
  readonly ruling?: string | null;
}

/** What a merge still lacks: consent or a ruling where a position is reserved, a reason where one is owed. */
export function judgeConditions(plan: MergePlan, ground: Surveyed, said: Said): ConditionNo | null {
  const ruling = said.ruling ?? '';
  const unfit =
    tooLong(ruling, 'ruling') ?? said.reasons.map(({ reason }) => tooLong(reason, 'reasons')).find((no) => no !== null);
  if (unfit) return unfit;
  const bound = ruledOn(plan, ground);
  if (bound.length > 0 && ruling.trim() === '')
    return refuse('Reserved', {
      bracketIds: [...new Set(bound.map(({ bracketId }) => bracketId))],
      stakeholderIds: [...new Set(bound.map(({ stakeholderId }) => stakeholderId))],
    });
  const dispositions = dispositionsOf(plan.outcomes, said.reasons);
  return isRefusal(dispositions) ? dispositions : null;
}

/** The reservations on brackets that would go. */
export function ruledOn({ going }: MergePlan, { reservations, known }: Surveyed): readonly ReservationView[] {
  const families = new Set(going.map((id) => known.get(id)?.copyOf ?? id));
  return reservations.filter(({ bracketId }) => families.has(bracketId));
}

function tooLong(words: string, field: string): NotAcceptable | null {
  return acceptWords(words, { field, most: REASONS_LIMIT, mayBeBlank: true });
}
