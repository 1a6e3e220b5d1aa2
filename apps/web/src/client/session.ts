import { createContext, useContext } from 'react';
import type { ViewerQuery } from '#lib/contract';
import type { LastViewer } from './last-viewer.js';
import type { RestAnswer } from './rest.js';

export interface Session {
  /** Null until the server has answered; `person` is null for the public. */
  readonly me: ViewerQuery['me'] | null;
  readonly known: boolean;
  readonly example: boolean;
  /** Whose session has come to its end without their signing out; what they wrote is still on this device. */
  readonly ended: LastViewer | null;
  /** Starts over as whoever the session cookie now names. */
  renew(): void;
  again(): void;
  signOut(): Promise<RestAnswer>;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('SessionContext is missing');
  return session;
}

/** The viewer's part in one conference; null for the public and for people of other conferences. */
export function useMembership(conferenceId: string | undefined) {
  const { me } = useSession();
  return me?.memberships.find((membership) => membership.conference.id === conferenceId) ?? null;
}
