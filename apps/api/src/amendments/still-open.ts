import { refuse } from '#lib/foundation';
import { type NotAcceptable, notAcceptable } from '#lib/positions';
import type { AlreadyMerged } from './amendment.store.js';
import type { AmendmentView } from './amendments.reader.js';

/** What stands in the way of changing an amendment. That it was withdrawn is the rules' own to say. */
export function closedFor(amendment: AmendmentView): AlreadyMerged | NotAcceptable | null {
  const { status, mergedIn, symbol } = amendment;
  if (status === 'MERGED') return refuse('AlreadyMerged', { mergeId: mergedIn ?? '' });
  return disposedOf(amendment) ? notAcceptable('AmendmentDisposed', { symbol }) : null;
}

export function disposedOf({ status, disposed }: AmendmentView): boolean {
  return status !== 'WITHDRAWN' && disposed !== null;
}
