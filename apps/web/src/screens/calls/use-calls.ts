import { useEffect, useRef } from 'react';
import {
  CallPageDocument,
  type CallPageQuery,
  ConferenceCallsDocument,
  type ConferenceCallsQuery,
  SharedCallDocument,
} from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { useMembership } from '../../client/session.js';
import { type Ask, useAsk } from '../../client/use-ask.js';
import { useTold, useWhileUntold } from '../../client/use-shared.js';
import { isOfConsensus } from '../../parts/consensus/consensus-moved.js';
import { ownIn, stateOf, together } from './shared-call.js';

export type Calls = NonNullable<ConferenceCallsQuery['conference']>;
export type CallInList = Calls['calls'][number];
export type Call = NonNullable<CallPageQuery['call']>;
export type ProvisionAsked = Call['provisions'][number];
export type Voice = ProvisionAsked['voices'][number];

/** Over which a hall asks again for what is each one's own. */
const SPREAD = 2000;
const about = ['ConsensusCall', 'Stance', 'DraftProvision'];

export function useCalls() {
  const { conference } = useConference();
  const ask = useAsk(ConferenceCallsDocument, { slug: conference.slug }, { about });
  useWhenMoved(isOfConsensus, ask.again);
  return ask;
}

const said = ['Call', 'Stance', 'Objection', 'Presence', 'Provision', 'Rulings', 'Rule', 'Proxy', 'Deputy', 'Draft'];
const moves = [...said, 'ConcernDisposed', 'ConcernWithdrawn', 'AmendmentDisposed'];

/**
 * A call with everything said in it. What all may read of it the server tells; what is the reader's own is asked for when
 * that shows that it may have changed.
 */
export function useCall(id: string): Ask<CallPageQuery> {
  const { conference } = useConference();
  const own = useMembership(conference.id)?.stakeholder?.id;
  const ask = useAsk(CallPageDocument, { id }, { about });
  const { answer, lost } = useTold({ query: SharedCallDocument, variables: { id }, moves }, ask.data);
  const isTold = answer !== undefined && lost === null;
  useWhileUntold(moves, isTold, ask.again);
  // Only one's own delegation hears of what it drafts.
  useWhenMoved(({ kind }) => isTold && /^Stance(Drafted|Dropped)$/.test(kind), ask.again);
  const shown = isTold ? answer.call : null;
  useAgainAfter(shown && ownIn(shown, own), 0, ask.again);
  useAgainAfter(shown && stateOf(shown), SPREAD, ask.again);
  const call = ask.data?.call;
  return shown && call ? { ...ask, data: { call: together(shown, call) } } : ask;
}

/** Asks again when what is seen has become another, within so many milliseconds: a whole hall may see the same. */
function useAgainAfter(seen: string | null, within: number, again: () => void): void {
  const before = useRef(seen);
  useEffect(() => {
    const changed = seen !== null && before.current !== null && before.current !== seen;
    if (seen !== null) before.current = seen;
    if (!changed) return undefined;
    const timer = setTimeout(again, Math.random() * within);
    return () => clearTimeout(timer);
  }, [seen, within, again]);
}
