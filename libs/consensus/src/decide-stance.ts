import { equalContent, type OptionId } from '#lib/drafting';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import {
  acceptContent,
  acceptWords,
  type FiledWords,
  type NotAcceptable,
  notAcceptable,
  REASONS_LIMIT,
} from '#lib/positions';
import type { DelegationId } from './delegation.js';
import type { Answer, DraftStance, Remedy, StanceId, StanceKind } from './stance.js';
import { sameState, type TextState, type Wording } from './text-state.js';

/** What a member of a delegation wrote, as it came in. */
export interface StanceRequest {
  readonly id: StanceId;
  readonly delegation: DelegationId;
  readonly on: TextState;
  readonly kind: StanceKind;
  readonly reason: string | null;
  readonly remedy: { readonly kind: 'words'; readonly content: unknown } | { readonly kind: 'suppress' } | null;
  readonly acceptable: readonly string[] | null;
}

/** The provision as it stands. */
export interface Question extends Wording {
  readonly state: TextState;
  /** Those of all its brackets. */
  readonly options: readonly OptionId[];
}

export type OtherWords = Refusal<'OtherWords', { provision: string }>;
export type ObjectionIncomplete = Refusal<'ObjectionIncomplete', { lacks: 'reason' | 'wording' | 'both' }>;
export type UnknownOption = Refusal<'UnknownOption', { option: string }>;
export type StanceRefusal = OtherWords | ObjectionIncomplete | UnknownOption | NotAcceptable;

export function decideStance(request: StanceRequest, question: Question): DraftStance | StanceRefusal {
  const { id, delegation, on, acceptable } = request;
  if (!sameState(on, question.state)) return refuse('OtherWords', { provision: on.provision });
  const strange = acceptable?.find((option) => !question.options.includes(option as OptionId));
  if (strange !== undefined) return refuse('UnknownOption', { option: strange });
  const answer = answerOf(request, question);
  if (isRefusal(answer)) return answer;
  return { id, delegation, on, answer, acceptable: acceptable as readonly OptionId[] | null, clearedBy: null };
}

function answerOf({ kind, reason, remedy }: StanceRequest, question: Question): Answer | StanceRefusal {
  if (kind !== 'object') return { kind, objection: null };
  const why = reason?.trim() ?? '';
  if (remedy === null) return lacking(why === '' ? 'both' : 'wording');
  if (why === '') return lacking('reason');
  const problem = acceptWords(why, { field: 'reason', most: REASONS_LIMIT });
  if (problem !== null) return problem;
  const asked = remedyOf(remedy, question);
  return isRefusal(asked) ? asked : { kind, objection: { reason: why, remedy: asked } };
}

function remedyOf(
  remedy: NonNullable<StanceRequest['remedy']>,
  question: Question,
): Remedy | NotAcceptable | ObjectionIncomplete {
  if (remedy.kind === 'suppress') return question.suppressed ? changesNothing() : remedy;
  const words = acceptContent(remedy.content, 'wording');
  if (isRefusal(words)) {
    const no = words as NotAcceptable;
    return no.problem === 'Blank' ? lacking('wording') : no;
  }
  const { content } = words as FiledWords;
  const same = !question.suppressed && equalContent(content, question.content);
  return same ? changesNothing() : { kind: 'words', content };
}

function lacking(lacks: ObjectionIncomplete['lacks']): ObjectionIncomplete {
  return refuse('ObjectionIncomplete', { lacks });
}

function changesNothing(): NotAcceptable {
  return notAcceptable('ObjectionChangesNothing');
}
