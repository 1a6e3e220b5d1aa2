import { TasksOfAllDocument, WaitingPageDocument, type WaitingPageQuery } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { type Ask, useAsk } from '../../client/use-ask.js';
import { useSharedParts } from '../../client/use-shared.js';
import { taskMoves } from '../../parts/tasks/own-tasks.js';
import { useCapacities } from '../../parts/tasks/use-capacities.js';
import { ownWaiting } from './own-waiting.js';

export type { ConsensusTask } from './own-waiting.js';
export type WaitsForMe = NonNullable<WaitingPageQuery['conference']>;

const about = ['ConsensusCall', 'Stance', 'Position', 'Amendment', 'Comment', 'Draft'];

/** Worked out for everybody at once; the reader asks for themself only for the first time and when nothing is told. */
export function useWaiting(): Ask<WaitingPageQuery> {
  const { conference } = useConference();
  const ask = useCapacities(useAsk(WaitingPageDocument, { slug: conference.slug }, { about }));
  const told = (narrower: boolean) => ({
    query: TasksOfAllDocument,
    variables: { slug: conference.slug, narrower },
    moves: taskMoves,
    wordMoves: ['DraftMoved'],
  });
  return useSharedParts(ask, { all: told(false), beyond: told(true) }, ownWaiting);
}
