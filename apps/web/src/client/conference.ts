import { createContext, useContext, useEffect, useRef } from 'react';
import type { ConferenceFrameQuery, ConferenceMovedSubscription } from '#lib/contract';

export type Conference = NonNullable<ConferenceFrameQuery['conference']>;
export type Moved = ConferenceMovedSubscription['conferenceMoved'];

export interface ConferenceRoom {
  readonly conference: Conference;
  /** Tells `listener` of each thing that moves, and null where something may have been missed; gives back how to stop. */
  listen(listener: (moved: Moved | null) => void): () => void;
  again(): void;
}

export const ConferenceContext = createContext<ConferenceRoom | null>(null);

export function useConference(): ConferenceRoom {
  const room = useContext(ConferenceContext);
  if (!room) throw new Error('This page belongs inside a conference');
  return room;
}

/** Where a page of this conference lives. */
export function useConferencePath(): (rest?: string) => string {
  const { conference } = useConference();
  return (rest = '') => `/c/${conference.slug}${rest}`;
}

/**
 * Asks again when something the page shows has moved. Bursts are gathered, because a meeting where forty people
 * comment at once should cost one question and not forty; and what goes on moving is asked about all the same.
 */
export function useWhenMoved(concerns: (moved: Moved) => boolean, again: () => void): void {
  const { listen } = useConference();
  const latest = useRef({ concerns, again });
  latest.current = { concerns, again };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listen((moved) => {
      if (moved && !latest.current.concerns(moved)) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        latest.current.again();
      }, 250);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [listen]);
}
