import { useMemo } from 'react';
import { AmendmentsWaitingDocument, type AmendmentsWaitingQuery, DraftOnDeskDocument } from '#lib/contract';
import { useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWholeList } from '../../client/use-whole-list.js';

type Waiting = NonNullable<AmendmentsWaitingQuery['instrument']>['amendments']['nodes'][number];

/** The draft and, by provision, the amendments that nobody has dealt with yet. */
export function useDraftOnDesk(draftId: string) {
  const ask = useAsk(DraftOnDeskDocument, { draftId });
  const instrumentId = ask.data?.draft?.instrument.id;
  const all = useWholeList(
    AmendmentsWaitingDocument,
    { instrumentId: instrumentId ?? '', paused: !instrumentId },
    (data) => data.instrument?.amendments,
  );
  const again = () => {
    ask.again();
    all.again();
  };
  useWhenMoved((moved) => moved.draftId === draftId || moved.provisionId !== null, again);
  const waiting = useMemo(() => (all.data ?? []).filter(isOpenAmendment), [all.data]);
  const counts = useMemo(() => countsOf(waiting), [waiting]);
  return { ask, waiting, counts, counted: all.complete, again };
}

/** Filed, and nobody has said yet what became of it. */
export function isOpenAmendment({ status, disposition }: Pick<Waiting, 'status'> & { disposition: unknown }): boolean {
  return status === 'FILED' && !disposition;
}

function countsOf(waiting: readonly Waiting[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { provision } of waiting) counts.set(provision.id, (counts.get(provision.id) ?? 0) + 1);
  return counts;
}
