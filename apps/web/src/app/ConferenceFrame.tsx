import { useCallback, useMemo, useRef } from 'react';
import { Outlet, useParams } from 'react-router';
import { useSubscription } from 'urql';
import { ConferenceFrameDocument, ConferenceMovedDocument } from '#lib/contract';
import { type Conference, ConferenceContext, type Moved } from '../client/conference.js';
import { useAsk } from '../client/use-ask.js';
import { Answer } from '../parts/Answer.js';
import { ConferenceHead } from './ConferenceHead.js';
import { Page } from './Page.js';

/** What every page of one conference shares: its head, its navigation, and word of what moves. */
export function ConferenceFrame() {
  const { slug = '' } = useParams();
  const ask = useAsk(ConferenceFrameDocument, { slug });
  return (
    <Answer ask={ask} frame={(shown) => <Page>{shown}</Page>}>
      {({ conference }) => conference && <Inside conference={conference} again={ask.again} />}
    </Answer>
  );
}

function Inside({ conference, again }: { readonly conference: Conference; readonly again: () => void }) {
  const listeners = useRef(new Set<(moved: Moved) => void>());
  const listen = useCallback((listener: (moved: Moved) => void) => {
    listeners.current.add(listener);
    return () => void listeners.current.delete(listener);
  }, []);
  useSubscription(
    { query: ConferenceMovedDocument, variables: { conferenceId: conference.id } },
    (_: unknown, { conferenceMoved }) => {
      for (const listener of listeners.current) listener(conferenceMoved);
      return null;
    },
  );
  const room = useMemo(() => ({ conference, listen, again }), [conference, listen, again]);
  return (
    <ConferenceContext value={room}>
      <Page head={<ConferenceHead conference={conference} />}>
        <Outlet />
      </Page>
    </ConferenceContext>
  );
}
