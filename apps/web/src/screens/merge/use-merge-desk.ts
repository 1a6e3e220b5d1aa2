import { useMemo } from 'react';
import {
  type AmendmentInListFragment,
  InstrumentAmendmentsDocument,
  MergeCandidatesDocument,
  MergeDeskDocument,
  type MergeDeskQuery,
} from '#lib/contract';
import { useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWholeList } from '../../client/use-whole-list.js';

export type MergeDraft = NonNullable<MergeDeskQuery['draft']>;
export type Amendment = AmendmentInListFragment;

/** The draft and, by provision, how many amendments wait to be merged into it. */
export function useMergeDesk(draftId: string) {
  const ask = useAsk(MergeDeskDocument, { draftId });
  const instrumentId = ask.data?.draft?.instrument.id;
  const all = useWholeList(
    InstrumentAmendmentsDocument,
    { instrumentId: instrumentId ?? '', paused: !instrumentId },
    (data) => data.instrument?.amendments,
  );
  useWhenMoved(
    (moved) => moved.draftId === draftId || moved.provisionId !== null,
    () => {
      ask.again();
      all.again();
    },
  );
  const waiting = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { provision, status } of all.data ?? []) {
      if (status === 'FILED') counts.set(provision.id, (counts.get(provision.id) ?? 0) + 1);
    }
    return counts;
  }, [all.data]);
  return { ask, waiting, counted: all.complete };
}

export function useCandidates(provisionId: string) {
  const list = useWholeList(MergeCandidatesDocument, { provisionId }, (data) => data.provision?.amendments);
  useWhenMoved((moved) => moved.provisionId === provisionId, list.again);
  return list;
}
