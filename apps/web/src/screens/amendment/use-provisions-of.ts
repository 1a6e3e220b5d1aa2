import { NumberedProvisionsDocument, type NumberedProvisionsQuery } from '#lib/contract';
import { useWholeList } from '../../client/use-whole-list.js';

type Listed = NonNullable<NumberedProvisionsQuery['instrument']>['provisions']['nodes'][number];

/** The provisions of a text in reading order, as they are cited; none where no text is named. */
export function useProvisionsOf(instrumentId: string | null): readonly Listed[] {
  const { data } = useWholeList(
    NumberedProvisionsDocument,
    { id: instrumentId ?? '', paused: instrumentId === null },
    (found) => found.instrument?.provisions,
  );
  return data ?? none;
}

const none: readonly Listed[] = [];
