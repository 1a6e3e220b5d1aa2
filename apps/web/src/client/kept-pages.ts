import { useSyncExternalStore } from 'react';
import { whenBack } from './reach.js';

const LOOK_AGAIN = 15 * 60_000;

let newer = false;
let begun = false;
const hearers = new Set<() => void>();

/**
 * Has this browser keep the pages, so that they open without a network. Asked for when somebody has signed in: who only
 * reads public papers need not fetch all of them. Nothing happens in a page that was not built, or without https.
 */
export function keepPages(): void {
  if (begun || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  begun = true;
  navigator.serviceWorker
    .register('/service-worker.js', { updateViaCache: 'none' })
    .then(lookForNewer)
    .catch(() => undefined);
}

// Pages stay open for days: a server that was away may have come back with another version.
function lookForNewer(keeper: ServiceWorkerRegistration): void {
  let looked = Date.now();
  const look = () => {
    looked = Date.now();
    keeper.update().catch(() => undefined);
  };
  whenBack(look);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - looked > LOOK_AGAIN) look();
  });
}

/** Hears which version is kept now. To be called before the page has been read to its end, or the word is missed. */
export function hearOfVersions(): void {
  const own = document.querySelector<HTMLMetaElement>('meta[name="caucus-version"]')?.content;
  if (!own || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ version?: unknown } | null>) => {
    if (typeof data?.version !== 'string') return;
    newer = data.version !== own;
    for (const hearer of hearers) hearer();
  });
}

/** True once this page is of an earlier version than the one that the next load will bring. */
export function useNewerVersion(): boolean {
  return useSyncExternalStore(
    (hearer) => {
      hearers.add(hearer);
      return () => hearers.delete(hearer);
    },
    () => newer,
  );
}
