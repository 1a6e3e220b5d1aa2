import { DraftBracketsDocument, type DraftBracketsQuery, type ReservationInDraftFragment } from '#lib/contract';
import { useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';

export type Reservation = ReservationInDraftFragment;
type Facts = NonNullable<DraftBracketsQuery['draft']>['provisions'][number]['open'][number];

/** What the desk knows of one standing bracket; null until it has said so, or where it knows nothing. */
export function useBracketFacts(draftId: string, provisionId: string | null, bracketId: string) {
  const ask = useAsk(
    DraftBracketsDocument,
    { id: draftId, ids: provisionId === null ? [] : [provisionId] },
    { paused: provisionId === null },
  );
  useWhenMoved((moved) => moved.draftId === draftId, ask.again);
  const facts: Facts | null =
    ask.data?.draft?.provisions.flatMap(({ open }) => open).find(({ id }) => id === bracketId) ?? null;
  return { facts, again: ask.again };
}
