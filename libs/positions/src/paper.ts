import { type Refusal, refuse } from '#lib/foundation';
import { isWithin, type Reach } from './audience.js';
import { REASONS_LIMIT } from './filing.js';
import { acceptWords, type NotAcceptable, notAcceptable } from './words.js';

/** A filed paper as it stands, of which only its life matters here. */
export interface Paper {
  readonly version: number;
  readonly revision: number;
  readonly reach: Reach;
  /** When it was withdrawn, ISO 8601; null while it stands. */
  readonly withdrawnAt: string | null;
}

export interface RevisionRequest {
  readonly expectedVersion: number;
  readonly reach: Reach;
  readonly reasons: string;
}

export interface Revision {
  readonly version: number;
  readonly revision: number;
  readonly reach: Reach;
  readonly reasons: string;
}

export type AlreadyWithdrawn = Refusal<'AlreadyWithdrawn', { at: string }>;
/** The caller adds the words as they stand, for the one who comes too late. */
export type ChangedMeanwhile = Refusal<'ChangedMeanwhile', { currentVersion: number }>;
export type RevisionOutcome = Revision | AlreadyWithdrawn | ChangedMeanwhile | NotAcceptable;

export function decideRevision(paper: Paper, request: RevisionRequest): RevisionOutcome {
  const past = decideChange(paper, request.expectedVersion);
  if (past !== null) return past;
  if (!isWithin(paper.reach, request.reach)) {
    return notAcceptable('AudienceNarrowed', { from: paper.reach, to: request.reach });
  }
  const problem = acceptWords(request.reasons, { field: 'reasons', most: REASONS_LIMIT, mayBeBlank: true });
  if (problem !== null) return problem;
  const { reach, reasons } = request;
  return { version: paper.version + 1, revision: paper.revision + 1, reach, reasons };
}

export interface Withdrawal {
  readonly version: number;
}

export function decideWithdrawal(
  paper: Paper,
  expectedVersion: number,
): Withdrawal | AlreadyWithdrawn | ChangedMeanwhile {
  return decideChange(paper, expectedVersion) ?? { version: paper.version + 1 };
}

// Withdrawn is said before changed: it is the reason that no later try can overcome.
function decideChange(paper: Paper, expectedVersion: number): AlreadyWithdrawn | ChangedMeanwhile | null {
  if (paper.withdrawnAt !== null) return refuse('AlreadyWithdrawn', { at: paper.withdrawnAt });
  if (paper.version !== expectedVersion) return refuse('ChangedMeanwhile', { currentVersion: paper.version });
  return null;
}
