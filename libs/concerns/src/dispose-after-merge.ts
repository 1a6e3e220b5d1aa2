import { assertNever, refuse } from '#lib/foundation';
import type { Amendment, Outcome } from '#lib/merging';
import { needsReason, type ReasonNeeded } from './decide-disposition.js';
import type { AmendmentDisposition, DispositionKind } from './disposition.js';

/** An amendment that a merge touched, and what it came to. */
export interface Merged {
  readonly amendmentId: string;
  readonly kind: Amendment['kind'];
  readonly outcome: Outcome;
}

/** What a merge's outcome suggests; null while the words stand in brackets. */
export function suggested(kind: Amendment['kind'], outcome: Outcome): DispositionKind | null {
  switch (outcome) {
    case 'taken':
      return 'ACCEPTED';
    case 'takenInPart':
      return 'ACCEPTED_IN_PART';
    case 'notTaken':
      return 'NOT_ACCEPTED';
    case 'nothingAsked':
      return kind === 'NOC' ? 'ACCEPTED' : 'OVERTAKEN';
    case 'bracketed':
      return null;
    default:
      return assertNever(outcome);
  }
}

/** The dispositions that a merge gives, in the order of the amendments; those still in brackets have none. */
export function disposeAfterMerge(
  merged: readonly Merged[],
  reasons: ReadonlyMap<string, string>,
): readonly AmendmentDisposition[] | ReasonNeeded {
  const given = merged.flatMap(({ amendmentId, kind, outcome }): readonly AmendmentDisposition[] => {
    const suggestion = suggested(kind, outcome);
    const reason = reasons.get(amendmentId)?.trim() ?? '';
    return suggestion === null ? [] : [{ amendmentId, kind: suggestion, reason }];
  });
  const owed = given.filter(({ kind, reason }) => needsReason(kind) && reason === '');
  return owed.length === 0
    ? given
    : refuse('ReasonNeeded', { amendmentIds: owed.map(({ amendmentId }) => amendmentId) });
}
