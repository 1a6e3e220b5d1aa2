import { useCallback, useMemo, useRef } from 'react';
import { Outlet, useParams } from 'react-router';
import { ConferenceFrameDocument, ConferenceMovedDocument } from '#lib/contract';
import { type Conference, ConferenceContext, type Moved } from '../client/conference.js';
import { useAsk } from '../client/use-ask.js';
import { useMoved } from '../client/use-moved.js';
import { Answer } from '../parts/Answer.js';
import { ConferenceHead } from './ConferenceHead.js';
import { Page } from './Page.js';
import { useSearchKey } from './use-search-key.js';

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
  useSearchKey(conference.slug);
  const listeners = useRef(new Set<(moved: Moved | null) => void>());
  const listen = useCallback((listener: (moved: Moved | null) => void) => {
    listeners.current.add(listener);
    return () => void listeners.current.delete(listener);
  }, []);
  const tell = (moved: Moved | null) => {
    for (const listener of listeners.current) listener(moved);
  };
  useMoved(
    ConferenceMovedDocument,
    { conferenceId: conference.id },
    {
      heard: ({ conferenceMoved }) => {
        if (conferenceMoved.kind === 'ConferenceChanged') again();
        tell(conferenceMoved);
      },
      missed: () => {
        again();
        tell(null);
      },
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
