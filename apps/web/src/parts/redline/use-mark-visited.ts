import { useMutation } from 'urql';
import { MarkVisitedDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';

/** Marks everything up to now as seen, when the reader says so: leaving a page open is not reading it. */
export function useMarkVisited() {
  const { conference } = useConference();
  const [{ fetching }, mark] = useMutation(MarkVisitedDocument);
  return { marking: fetching, mark: () => void mark({ conferenceId: conference.id }) };
}
