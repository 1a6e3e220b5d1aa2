import {
  CallPageDocument,
  type CallPageQuery,
  ConferenceCallsDocument,
  type ConferenceCallsQuery,
} from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { isOfConsensus } from '../../parts/consensus/consensus-moved.js';

export type Calls = NonNullable<ConferenceCallsQuery['conference']>;
export type CallInList = Calls['calls'][number];
export type Call = NonNullable<CallPageQuery['call']>;
export type ProvisionAsked = Call['provisions'][number];
export type Voice = ProvisionAsked['voices'][number];

const about = ['ConsensusCall', 'Stance', 'DraftProvision'];

export function useCalls() {
  const { conference } = useConference();
  const ask = useAsk(ConferenceCallsDocument, { slug: conference.slug }, { about });
  useWhenMoved(isOfConsensus, ask.again);
  return ask;
}

/** A call with everything said in it. What a delegation says is told with the draft that it is about. */
export function useCall(id: string) {
  const ask = useAsk(CallPageDocument, { id }, { about });
  const draftId = ask.data?.call?.draft.id;
  useWhenMoved(
    (moved) => isOfConsensus(moved) && (moved.subjectId === id || moved.draftId === draftId || moved.draftId === null),
    ask.again,
  );
  return ask;
}
