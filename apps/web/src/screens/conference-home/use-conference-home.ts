import { ConferenceHomeDocument, type ConferenceHomeQuery, HomeBeyondDocument, HomeOfAllDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useSession } from '../../client/session.js';
import { type Ask, useAsk } from '../../client/use-ask.js';
import { useSharedParts } from '../../client/use-shared.js';
import { taskMoves } from '../../parts/tasks/own-tasks.js';
import { useCapacities } from '../../parts/tasks/use-capacities.js';
import { wholeHome } from './whole-home.js';

export type ConferenceHome = NonNullable<ConferenceHomeQuery['conference']>;

const about = ['Issue', 'Position', 'Amendment', 'Comment', 'Merge', 'Draft', 'Instrument'];

/** All that is told as an act, and what else the page shows. */
const moves = [
  ...taskMoves,
  'Deputy',
  'Person',
  'Meeting',
  'Agenda',
  'Deadline',
  'Conference',
  'Document',
  'Floor',
  'Intervention',
  'Statement',
  'Provision',
  'Presence',
  'Registration',
  'Report',
  'PaperOpened',
  'PaperDiscarded',
];

export function useConferenceHome(): Ask<ConferenceHomeQuery> {
  const { conference } = useConference();
  const { me } = useSession();
  const { slug } = conference;
  const ask = useCapacities(useAsk(ConferenceHomeDocument, { slug }, { about }));
  const told = { variables: { slug }, moves, wordMoves: ['DraftMoved'] };
  return useSharedParts(
    ask,
    { all: { query: HomeOfAllDocument, ...told }, beyond: { query: HomeBeyondDocument, ...told } },
    (all, beyond, own) => wholeHome(all, beyond, { own, personId: me?.person?.id ?? null }),
  );
}
