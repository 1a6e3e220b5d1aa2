import {
  InstrumentPageDocument,
  type InstrumentPageQuery,
  InstrumentProvisionsDocument,
  type InstrumentProvisionsQuery,
} from '#lib/contract';
import { useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWholeList } from '../../client/use-whole-list.js';

export type Instrument = NonNullable<InstrumentPageQuery['instrument']>;
export type Division = Instrument['divisions'][number];
export type Provision = NonNullable<InstrumentProvisionsQuery['instrument']>['provisions']['nodes'][number];

export function useInstrument(id: string) {
  const ask = useAsk(InstrumentPageDocument, { id });
  const provisions = useWholeList(InstrumentProvisionsDocument, { id }, (data) => data.instrument?.provisions);
  // Counts move while others work; the words of a text in force never do.
  useWhenMoved((moved) => moved.provisionId !== null, provisions.again);
  return { ask, provisions };
}
