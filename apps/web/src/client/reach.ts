import { useEffect, useRef, useSyncExternalStore } from 'react';
import { remember, remembered } from './remembered.js';

const FIRST_PAUSE = 2000;
const LAST_PAUSE = 10_000;
const PATIENCE = 8000;

/** Bursts of good news are one: questions and the socket come back within a moment of each other. */
const GATHERED = 100;

let since: number | null = null;
let pause = FIRST_PAUSE;
let timer: ReturnType<typeof setTimeout> | undefined;
let telling: ReturnType<typeof setTimeout> | undefined;
const hearers = new Set<() => void>();
const returns = new Set<() => void>();

/** A question was not answered. From now on the server is asked now and then whether it is there. */
export function unanswered(): void {
  if (since !== null) return;
  // A page that is opened without a network goes on from where the last one lost it.
  since = Number(remembered('unreachableSince')) || Date.now();
  remember('unreachableSince', String(since));
  addEventListener('online', lookNow);
  document.addEventListener('visibilitychange', lookNow);
  lookSoon();
  tell(hearers);
}

export function answered(): void {
  if (since === null) return void remember('unreachableSince', null);
  since = null;
  remember('unreachableSince', null);
  removeEventListener('online', lookNow);
  document.removeEventListener('visibilitychange', lookNow);
  clearTimeout(timer);
  pause = FIRST_PAUSE;
  tell(hearers);
  isBack();
}

/** The server is heard again after it was not: whoever waits for that looks again. */
export function isBack(): void {
  clearTimeout(telling);
  telling = setTimeout(() => tell(returns), GATHERED);
}

/** Calls back each time the server can be reached again after it could not. Answers with how to stop. */
export function whenBack(hearer: () => void): () => void {
  returns.add(hearer);
  return () => void returns.delete(hearer);
}

export function useWhenBack(hearer: () => void): void {
  const latest = useRef(hearer);
  latest.current = hearer;
  useEffect(() => whenBack(() => latest.current()), []);
}

/** Since when nothing has come from the server, in milliseconds since 1970; null while it answers. */
export function useUnreachableSince(): number | null {
  return useSyncExternalStore(
    (hearer) => {
      hearers.add(hearer);
      return () => hearers.delete(hearer);
    },
    () => since,
  );
}

export function isReachable(): boolean {
  return since === null;
}

/** Asks at once whether the server is there. */
export async function lookNow(): Promise<void> {
  clearTimeout(timer);
  try {
    const { ok } = await fetch('/readyz', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    if (ok) return answered();
  } catch {
    // Still not there.
  }
  unanswered();
  lookSoon();
}

function lookSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(lookNow, pause);
  pause = Math.min(pause * 2, LAST_PAUSE);
}

function tell(all: ReadonlySet<() => void>): void {
  for (const each of [...all]) each();
}
