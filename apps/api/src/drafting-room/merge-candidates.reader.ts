import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { isWithin, type NotAcceptable, notAcceptable, reachOf } from '#lib/positions';
import { AmendmentsReader, type AmendmentView } from '../amendments/amendments.reader.js';
import { isId, type Transaction } from '../platform/database/database.js';
import type { DraftView } from './drafts.reader.js';

export const MOST_AMENDMENTS = 1000;
export type AlreadyMerged = Refusal<'AlreadyMerged', { mergeId: string }>;
export type NotFound = Refusal<'NotFound', { what: string }>;
export type CandidatesNo = AlreadyMerged | NotAcceptable | NotFound;

/** The amendments a chair wants to put together, if they can be. */
@Injectable()
export class MergeCandidatesReader {
  constructor(private readonly amendments: AmendmentsReader) {}

  async find(
    tx: Transaction,
    draft: DraftView,
    provisionId: string,
    ids: readonly string[],
  ): Promise<AmendmentView[] | CandidatesNo> {
    const field = 'amendmentIds';
    if (ids.length > MOST_AMENDMENTS) return notAcceptable('TooMany', { field, most: MOST_AMENDMENTS });
    if (new Set(ids).size < ids.length) return notAcceptable('AmendmentTwice', { field });
    const found = await this.amendments.byIds(tx, ids.filter(isId));
    const chosen = ids.flatMap((id) => found.get(id) ?? []).filter((each) => each.provisionId === provisionId);
    if (chosen.length < ids.length) return refuse('NotFound', { what: 'amendment' });
    return chosen.map((each) => obstacle(each, draft)).find((no) => no !== null) ?? chosen;
  }
}

// What only some were shown may not come out through a draft that others read as well.
function obstacle(amendment: AmendmentView, draft: DraftView): CandidatesNo | null {
  if (amendment.status === 'MERGED') return refuse('AlreadyMerged', { mergeId: amendment.mergedIn ?? '' });
  if (amendment.status === 'WITHDRAWN') return notAcceptable('AmendmentWithdrawn', { symbol: amendment.symbol });
  if (amendment.disposed !== null) return notAcceptable('AmendmentDisposed', { symbol: amendment.symbol });
  return isWithin(reachOf(draft.key), amendment.audience)
    ? null
    : notAcceptable('NotOpenToDraft', { symbol: amendment.symbol });
}
