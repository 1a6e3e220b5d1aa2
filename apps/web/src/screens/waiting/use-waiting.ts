import { WaitingPageDocument, type WaitingPageQuery } from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';

export type WaitsForMe = NonNullable<WaitingPageQuery['conference']>;
export type ConsensusTask = WaitsForMe['consensusTasks'][number];

const about = ['ConsensusCall', 'Stance', 'Position', 'Amendment', 'Comment', 'Draft'];

export function useWaiting() {
  const { conference } = useConference();
  const ask = useAsk(WaitingPageDocument, { slug: conference.slug }, { about });
  // What is typed in a paper moves four times a second, and nothing that is asked for here.
  useWhenMoved((moved) => moved.kind !== 'PaperMoved', ask.again);
  return ask;
}
