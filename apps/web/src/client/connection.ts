import { useSyncExternalStore } from 'react';
import { isBack, isReachable, lookNow, whenBack } from './reach.js';

// A blink of the connection is mended before anyone could read of it.
const patience = 3000;
const longestPause = 10_000;

// Where a network lets no lasting connection through, nobody tells this page of news, and it looks for them.
const lookingEvery = 15_000;

let cut = false;
let lost = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let looking: ReturnType<typeof setInterval> | undefined;
const hearers = new Set<() => void>();

/** The socket of this page was cut (and not laid aside because nothing listens any more). */
export function connectionCut(): void {
  timer ??= setTimeout(() => tell(true), patience);
  if (!cut) void lookNow();
  cut = true;
}

export function connectionMade(): void {
  clearTimeout(timer);
  timer = undefined;
  if (lost) tell(false);
  if (cut) isBack();
  cut = false;
}

/** How long to wait before the socket is opened again: longer each time, and no longer once the server answers. */
export function pauseBeforeSocket(attempt: number): Promise<void> {
  const pause = Math.min(longestPause, 500 * 2 ** attempt) * (0.5 + Math.random() / 2);
  return new Promise((go) => {
    const stop = whenBack(() => end());
    const wait = setTimeout(() => end(), pause);
    const end = () => {
      stop();
      clearTimeout(wait);
      go();
    };
  });
}

function tell(now: boolean): void {
  lost = now;
  clearInterval(looking);
  if (now) looking = setInterval(() => isReachable() && isBack(), lookingEvery);
  for (const hearer of hearers) hearer();
}

/** True while the server cannot be heard. */
export function useConnectionLost(): boolean {
  return useSyncExternalStore(
    (hearer) => {
      hearers.add(hearer);
      return () => hearers.delete(hearer);
    },
    () => lost,
  );
}
