import { useConference } from '../../client/conference.js';
import { useMembership } from '../../client/session.js';

/** For whom the viewer speaks, and whether they may look at the draft as any delegation would have it. */
export function useOwnDelegation() {
  const { conference } = useConference();
  const membership = useMembership(conference.id);
  return {
    own: membership?.stakeholder ?? null,
    chooses: membership !== null && ['CHAIR', 'RAPPORTEUR', 'SECRETARIAT'].includes(membership.role),
  };
}
