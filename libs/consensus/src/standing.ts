import type { OptionId } from '#lib/drafting';
import { type Refusal, refuse } from '#lib/foundation';
import type { UnknownOption } from './decide-stance.js';
import type { DraftStance, Stance, StanceId } from './stance.js';
import { sameState, type TextState } from './text-state.js';

export type Standing = 'stands' | 'toReconfirm';

/** A stance to reconfirm counts as silence, never as what it was. */
export function standing(stance: Stance, now: TextState): Standing {
  return sameState(stance.on, now) ? 'stands' : 'toReconfirm';
}

export type NothingToReconfirm = Refusal<'NothingToReconfirm', { provision: string }>;

/** The same said of the words as they stand now: a draft, for the head to clear. `options` are those of the new words. */
export function reconfirm(
  stance: Stance,
  id: StanceId,
  { state, options }: { readonly state: TextState; readonly options: readonly OptionId[] },
): DraftStance | NothingToReconfirm | UnknownOption {
  if (standing(stance, state) === 'stands') return refuse('NothingToReconfirm', { provision: state.provision });
  const gone = stance.acceptable?.find((option) => !options.includes(option));
  if (gone !== undefined) return refuse('UnknownOption', { option: gone });
  return { ...stance, id, on: state, clearedBy: null };
}
