import { useMemo } from 'react';
import { NumberedProvisionsDocument } from '#lib/contract';
import { useWholeList } from '../client/use-whole-list.js';

/** Ids of the main series' provisions by margin number. */
export function useNumberedProvisions(instrumentId: string | null): ReadonlyMap<string, string> {
  const { data } = useWholeList(
    NumberedProvisionsDocument,
    { id: instrumentId ?? '', paused: instrumentId === null },
    (found) => found.instrument?.provisions,
  );
  return useMemo(() => {
    const byNumber = new Map<string, string>();
    for (const provision of data ?? []) {
      // The first series in reading order is the text itself; statements and appendices count for themselves.
      if (provision.number !== null && !byNumber.has(provision.number)) byNumber.set(provision.number, provision.id);
    }
    return byNumber;
  }, [data]);
}
