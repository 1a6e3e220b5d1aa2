import { type Refusal, refuse } from '#lib/foundation';
import type { Reach } from './audience.js';
import { type FilingWindow, isOpen } from './window.js';
import { acceptWords, type NotAcceptable, notAcceptable } from './words.js';

export const REASONS_LIMIT = 20_000;
export const LETTER_LIMIT = 500;

export interface FilingRequest {
  readonly reach: Reach;
  readonly reasons: string;
  /** The letter or message it came in, when the secretariat enters it; null when the stakeholder files itself. */
  readonly receivedIn: string | null;
}

/** What stands at the moment of filing. */
export interface FilingSituation {
  readonly window: FilingWindow;
  readonly day: string;
  /** The stakeholder's filed positions on the same issue that the one filing may see. */
  readonly standing: readonly { readonly id: string; readonly reach: Reach }[];
}

export type FilingClosed = Refusal<'FilingClosed', { closedOn: string | null }>;
export type AlreadyFiled = Refusal<'AlreadyFiled', { positionId: string }>;
export interface Filing extends FilingRequest {
  readonly revision: 1;
  readonly version: 1;
}
export type FilingOutcome = Filing | FilingClosed | AlreadyFiled | NotAcceptable;

export function decideFiling(request: FilingRequest, situation: FilingSituation): FilingOutcome {
  if (!isOpen(situation.window, situation.day)) return refuse('FilingClosed', { closedOn: situation.window.closesOn });
  const problem = acceptPaper(request);
  if (problem !== null) return problem;
  const other = inTheWay(request.reach, situation.standing);
  if (other !== null) return refuse('AlreadyFiled', { positionId: other });
  return { ...request, revision: 1, version: 1 };
}

/** What holds for any paper, be it a position or an amendment. */
export function acceptPaper(request: FilingRequest): NotAcceptable | null {
  const reasons = acceptWords(request.reasons, { field: 'reasons', most: REASONS_LIMIT, mayBeBlank: true });
  if (reasons !== null || request.receivedIn === null) return reasons;
  if (request.reach === 'DELEGATION') return notAcceptable('PrivateOnBehalf');
  return acceptWords(request.receivedIn, { field: 'receivedIn', most: LETTER_LIMIT });
}

/** The paper of the same kind, open or private, that already stands; at most one of each may. */
export function inTheWay(reach: Reach, standing: FilingSituation['standing']): string | null {
  const alike = standing.find((one) => (one.reach === 'DELEGATION') === (reach === 'DELEGATION'));
  return alike?.id ?? null;
}
