import { type Refusal, refuse } from '#lib/foundation';

export type RequestKind = 'STATEMENT' | 'POINT_OF_ORDER';

/** That a delegation wishes to speak on an item of the agenda. */
export interface FloorRequest {
  readonly id: string;
  readonly stakeholderId: string;
  /** Of the stakeholder: a government, a regulator and so on. */
  readonly category: string;
  readonly kind: RequestKind;
}

export interface Asking {
  readonly kind: RequestKind;
  readonly stakeholderId: string;
  /** Entered by whoever leads the meeting, who may do so after the list was closed. */
  readonly byChair: boolean;
}

export type ListClosed = Refusal<'ListClosed', { itemId: string }>;

/** What becomes of a wish to speak. Who stands in the list already has asked, and is not told off for asking again. */
export function decideAsking(
  asking: Asking,
  list: { readonly itemId: string; readonly open: boolean; readonly waiting: readonly FloorRequest[] },
): 'ASKS' | 'STANDS' | ListClosed {
  const stands = list.waiting.some(
    ({ kind, stakeholderId }) => kind === asking.kind && stakeholderId === asking.stakeholderId,
  );
  if (stands) return 'STANDS';
  const taken = list.open || asking.byChair || asking.kind === 'POINT_OF_ORDER';
  return taken ? 'ASKS' : refuse('ListClosed', { itemId: list.itemId });
}
