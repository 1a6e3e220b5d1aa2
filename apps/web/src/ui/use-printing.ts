import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;
const hearers = new Set<() => void>();

function tell(now: boolean): void {
  printing = now;
  // The browser takes the page as it is when this returns.
  flushSync(() => {
    for (const hearer of hearers) hearer();
  });
}

const before = () => tell(true);
const after = () => tell(false);

/** True while the page is laid out for paper: what is drawn only where it is seen must be drawn everywhere then. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    (hearer) => {
      if (hearers.size === 0) {
        addEventListener('beforeprint', before);
        addEventListener('afterprint', after);
      }
      hearers.add(hearer);
      return () => {
        hearers.delete(hearer);
        if (hearers.size > 0) return;
        removeEventListener('beforeprint', before);
        removeEventListener('afterprint', after);
      };
    },
    () => printing,
  );
}
