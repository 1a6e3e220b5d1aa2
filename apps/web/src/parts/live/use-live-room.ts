import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Conference } from '../../client/conference.js';
import { liveServer } from '../../client/live-server.js';
import { useSession } from '../../client/session.js';
import { type Copy, DraftConnection, type DraftState, type KeptWords } from '../../live/index.js';
import { tellOfNetwork, useSameNews } from './network-news.js';

/** The drafting room as the page sees it now. */
export interface LiveRoom {
  readonly state: DraftState;
  readonly copy: Copy;
  /** True once the draft is here to be shown. */
  readonly isHere: boolean;
  readonly write: boolean;
  /** The network lets no lasting connection through: updates come every second. */
  readonly isSlow: boolean;
  /** Something that waits would not outlive the page. */
  readonly isAtRisk: boolean;
  readonly kept: readonly KeptWords[];
  letGo(id: string): void;
}

/** Joins the room of a draft for as long as the page is open. */
export function useLiveRoom(
  { id: draftId, title, page }: { readonly id: string; readonly title: string; readonly page?: string },
  { slug }: Pick<Conference, 'slug'>,
): LiveRoom | null {
  const person = useSession().me?.person?.id ?? null;
  const [connection, setConnection] = useState<DraftConnection | null>(null);
  useEffect(() => {
    const where = { conference: slug, title, ...(page !== undefined && { page }) };
    const opened = new DraftConnection({ server: liveServer(), draft: draftId, person, where });
    opened.connect();
    setConnection(opened);
    const stopTelling = tellOfNetwork(opened);
    return () => {
      stopTelling();
      opened.close();
    };
  }, [draftId, title, page, slug, person]);
  const room = useMemo(() => (connection ? watched(connection) : nowhere), [connection]);
  const now = useSyncExternalStore(room.subscribe, room.now);
  useWarningBeforeLeaving(now);
  useSameNews(connection, now?.state.kind ?? 'connecting');
  return now;
}

interface Watched {
  subscribe(hearer: () => void): () => void;
  now(): LiveRoom | null;
}

const nowhere: Watched = { subscribe: () => () => undefined, now: () => null };

// React asks for the state often and compares it by identity, so one value is kept between two changes.
function watched(connection: DraftConnection): Watched {
  const look = (): LiveRoom => ({
    state: connection.state,
    copy: connection.copy,
    isHere: connection.isHere,
    write: connection.write,
    isSlow: connection.isSlow,
    isAtRisk: connection.isAtRisk,
    kept: connection.kept,
    letGo: (id) => connection.letGo(id),
  });
  let current = look();
  return {
    subscribe: (hearer) =>
      connection.subscribe(() => {
        current = look();
        hearer();
      }),
    now: () => current,
  };
}

/** The browser asks before a page is left while words are on their way that are nowhere but in it. */
function useWarningBeforeLeaving(room: LiveRoom | null): void {
  const waiting = room?.isAtRisk === true;
  useEffect(() => {
    if (!waiting) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [waiting]);
}
