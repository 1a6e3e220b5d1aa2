import { AmendmentLifeDocument, type AmendmentLifeQuery, type RebaseInLifeFragment } from '#lib/contract';
import { useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';

export type AmendmentLife = NonNullable<AmendmentLifeQuery['amendment']>;
export type RebaseOfPage = RebaseInLifeFragment;

/** What has become of an amendment so far: merges, dispositions, and how it was carried along as the text moved on. */
export function useAmendmentLife(amendmentId: string) {
  const ask = useAsk(AmendmentLifeDocument, { id: amendmentId });
  useWhenMoved((moved) => moved.subjectId === amendmentId || moved.draftId !== null, ask.again);
  return { ...ask, life: ask.data?.amendment ?? null };
}
