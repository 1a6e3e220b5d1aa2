import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useWhenBack } from './reach.js';
import type { Problem } from './use-ask.js';

interface Shown {
  readonly keptAt: number | null;
  readonly problem: Problem | undefined;
  again(): void;
}

const shown = new Map<object, number>();
const hearers = new Set<() => void>();
let oldest: number | null = null;

/** A page that shows an answer from this device says from when it is, and asks again once the server is back. */
export function useShownAsKept({ keptAt, problem, again }: Shown): void {
  const own = useRef({});
  useEffect(() => {
    const { current } = own;
    if (keptAt === null) return;
    tell(() => shown.set(current, keptAt));
    return () => tell(() => shown.delete(current));
  }, [keptAt]);
  useWhenBack(() => {
    if (keptAt !== null || problem?.kind === 'unreachable') again();
  });
}

/** From when the oldest of what the page shows is; null where all of it is fresh. */
export function useShownFrom(): number | null {
  return useSyncExternalStore(
    (hearer) => {
      hearers.add(hearer);
      return () => hearers.delete(hearer);
    },
    () => oldest,
  );
}

function tell(change: () => void): void {
  change();
  oldest = shown.size === 0 ? null : Math.min(...shown.values());
  for (const hearer of [...hearers]) hearer();
}
