import { ConferenceHomeDocument, type ConferenceHomeQuery } from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';

export type ConferenceHome = NonNullable<ConferenceHomeQuery['conference']>;

const about = ['Issue', 'Position', 'Amendment', 'Comment', 'Merge', 'Draft', 'Instrument'];

export function useConferenceHome() {
  const { conference } = useConference();
  const ask = useAsk(ConferenceHomeDocument, { slug: conference.slug }, { about });
  // What is typed in a paper moves four times a second, and nothing that is asked for here.
  useWhenMoved((moved) => moved.kind !== 'PaperMoved', ask.again);
  return ask;
}
