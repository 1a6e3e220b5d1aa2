import { useMemo } from 'react';
import { VoicesOnProvisionDocument } from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { useMembership } from '../../client/session.js';
import { useWholeList } from '../../client/use-whole-list.js';
import { otherVoices, type Place } from './other-voices.js';

/** The viewer's own delegation's other open amendments at a place; empty for everybody else. */
export function useOtherVoices(provisionId: string, place: Place & { readonly id?: string }) {
  const { conference } = useConference();
  const own = useMembership(conference.id)?.stakeholder?.id ?? null;
  const list = useWholeList(
    VoicesOnProvisionDocument,
    { id: provisionId, paused: own === null },
    (data) => data.provision?.amendments,
  );
  useWhenMoved((moved) => moved.provisionId === provisionId, list.again);
  const { id, kind, heading, audience } = place;
  const headingId = heading?.id;
  return useMemo(() => {
    const at = { kind, audience, heading: headingId ? { id: headingId } : null, ...(id && { id }) };
    return own === null ? [] : otherVoices(list.data ?? [], at, own);
  }, [list.data, own, id, kind, audience, headingId]);
}
