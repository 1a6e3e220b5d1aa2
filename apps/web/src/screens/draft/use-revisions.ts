import { DraftRevisionsDocument, type RevisionInListFragment } from '#lib/contract';
import { useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';

export type Revision = RevisionInListFragment;

/** The sealed revisions of a draft, newest first; empty until they have come. */
export function useRevisions(draftId: string) {
  const ask = useAsk(DraftRevisionsDocument, { id: draftId });
  useWhenMoved((moved) => moved.draftId === draftId && /revision/i.test(moved.kind), ask.again);
  return { ...ask, revisions: ask.data?.draft?.revisions ?? none };
}

const none: readonly Revision[] = [];
