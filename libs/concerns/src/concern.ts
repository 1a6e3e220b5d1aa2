import type { Disposition } from './disposition.js';

export const concernStates = ['HEARD', 'CONSIDERED', 'DISPOSED', 'ANSWERED'] as const;
/** How far a concern has come. */
export type ConcernState = (typeof concernStates)[number];

export const answerKinds = ['SATISFIED', 'CAN_LIVE_WITH', 'NOT_SATISFIED'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** What was said of what became of a concern. */
export interface Said extends Disposition {
  readonly id: string;
  readonly at: string;
  /** The merge with which it came was undone. */
  readonly takenBack: boolean;
}

/** What whoever asked says to one disposition. */
export interface Answer {
  readonly dispositionId: string;
  readonly kind: AnswerKind;
}

/** All steps of a concern; each kind of them oldest first. */
export interface Steps {
  /** How often it was discussed. */
  readonly considered: number;
  readonly said: readonly Said[];
  readonly answers: readonly Answer[];
}

/** Where a concern stands: what was said last holds, and the last answer to just that. */
export interface ConcernStanding {
  readonly state: ConcernState;
  readonly disposition: Said | null;
  readonly answer: Answer | null;
}

export function concernStanding({ considered, said, answers }: Steps): ConcernStanding {
  const disposition = said.findLast(({ takenBack }) => !takenBack) ?? null;
  if (disposition === null) return { state: considered > 0 ? 'CONSIDERED' : 'HEARD', disposition, answer: null };
  const answer = answers.findLast(({ dispositionId }) => dispositionId === disposition.id) ?? null;
  return { state: isEnded(disposition, answer) ? 'ANSWERED' : 'DISPOSED', disposition, answer };
}

// Who withdrew a concern has had the last word on it already.
function isEnded({ kind }: Said, answer: Answer | null): boolean {
  return answer !== null || kind === 'WITHDRAWN';
}
