import {
  type BracketInDraftFragment,
  DraftBracketsDocument,
  HeadingBracketsDocument,
  type ReservationInDraftFragment,
} from '#lib/contract';
import { useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';

export type Reservation = ReservationInDraftFragment;

/** Where a bracket stands: in a provision, or in the heading over it. */
export interface BracketPlace {
  readonly provisionId: string | null;
  readonly inHeading: boolean;
}

/** What the desk knows of one standing bracket; null until it has said so, where it knows nothing, or cannot be asked. */
export function useBracketFacts(draftId: string, { provisionId, inHeading }: BracketPlace, bracketId: string) {
  const id = provisionId ?? '';
  const ofProvision = useAsk(DraftBracketsDocument, { id: draftId, ids: [id] }, { paused: id === '' || inHeading });
  // The desk is one provision wide, and the heading lies on it with the first one under it.
  const ofHeading = useAsk(HeadingBracketsDocument, { id: draftId, under: id }, { paused: id === '' || !inHeading });
  const { again, problem } = inHeading ? ofHeading : ofProvision;
  useWhenMoved((moved) => moved.draftId === draftId, again);
  const preview = ofHeading.data?.mergePreview;
  const open: readonly BracketInDraftFragment[] = inHeading
    ? preview?.__typename === 'MergePreview'
      ? preview.open
      : []
    : (ofProvision.data?.draft?.provisions ?? []).flatMap((each) => each.open);
  return { facts: open.find((each) => each.id === bracketId) ?? null, unknown: problem !== undefined, again };
}
