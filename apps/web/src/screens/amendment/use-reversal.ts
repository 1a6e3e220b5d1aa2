import { ReversalWordsDocument } from '#lib/contract';
import { useAsk } from '../../client/use-ask.js';

/**
 * The words that stood before a merge which can no longer be undone, as the desk links to them: `undefined` while they
 * are asked for, null where no reversal is wanted or its words are not known.
 */
export function useReversal(provisionId: string, search: URLSearchParams) {
  const mergeId = search.get('reverse');
  const draftId = search.get('draft') ?? '';
  const ask = useAsk(ReversalWordsDocument, { draftId, ids: [provisionId] }, { paused: mergeId === null });
  if (mergeId === null || ask.problem) return null;
  if (ask.data === undefined) return undefined;
  const merges = ask.data.draft?.provisions.flatMap((each) => each.merges) ?? [];
  return merges.find(({ id }) => id === mergeId)?.before ?? null;
}
