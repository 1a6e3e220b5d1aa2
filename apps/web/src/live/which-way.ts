/** By websocket, or by letters where a network lets none through. */
export type Way = 'socket' | 'poll';

/** What is tried now, and how often it was in vain. */
export interface Trying {
  readonly way: Way;
  readonly inVain: number;
}

const SOCKETS = 2;

export const firstTry: Trying = { way: 'socket', inVain: 0 };

/**
 * What to try when nothing came of this. A network that is gone lets neither through, so from then on both are tried in
 * turn, and whichever first gets through is kept.
 */
export function afterFailure({ way, inVain }: Trying): Trying {
  if (way === 'poll') return { way: 'socket', inVain: SOCKETS - 1 };
  return inVain + 1 < SOCKETS ? { way, inVain: inVain + 1 } : { way: 'poll', inVain: 0 };
}

export function afterSuccess({ way }: Trying): Trying {
  return { way, inVain: 0 };
}
