import { useMutation } from 'urql';
import { ConferenceHomeDocument, type ConferenceHomeQuery, MarkVisitedDocument } from '#lib/contract';
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

/** Marks everything up to now as seen, when the reader says so: leaving a page open is not reading it. */
export function useMarkVisited() {
  const { conference } = useConference();
  const [{ fetching }, mark] = useMutation(MarkVisitedDocument);
  return { marking: fetching, mark: () => void mark({ conferenceId: conference.id }) };
}
