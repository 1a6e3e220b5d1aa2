import { useSyncExternalStore } from 'react';

// A blink of the connection is mended before anyone could read of it.
const patience = 3000;

let lost = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const hearers = new Set<() => void>();

/** The socket of this page was cut (and not laid aside because nothing listens any more). */
export function connectionCut(): void {
  timer ??= setTimeout(() => tell(true), patience);
}

export function connectionMade(): void {
  clearTimeout(timer);
  timer = undefined;
  if (lost) tell(false);
}

function tell(now: boolean): void {
  lost = now;
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
