import { useEffect, useRef } from 'react';

interface Held {
  readonly id: string;
  readonly top: number;
}

/** Longer than this nobody waits without scrolling away. */
const patience = 4000;

/**
 * Keeps the provision at the head of the window where it is while everything is drawn in another way. What is drawn
 * may first have to be fetched; who scrolls meanwhile has gone elsewhere.
 */
export function useHeldPlace(turn: string): () => void {
  const held = useRef<Held | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the turn is what moves the page
  useEffect(() => {
    const place = held.current;
    held.current = null;
    return place ? putBack(place) : undefined;
  }, [turn]);
  return () => {
    held.current = placeNow();
  };
}

function placeNow(): Held | null {
  const rows = document.querySelectorAll<HTMLElement>('.draft-row');
  const row = [...rows].find((each) => each.getBoundingClientRect().bottom > innerHeight * 0.25);
  // At the head of the page nothing need be held.
  return row && scrollY > 200 ? { id: row.id, top: row.getBoundingClientRect().top } : null;
}

function putBack({ id, top }: Held): () => void {
  const until = performance.now() + patience;
  let next = requestAnimationFrame(attempt);
  function attempt() {
    const row = document.getElementById(id);
    if (row) scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
    else if (performance.now() < until) next = requestAnimationFrame(attempt);
  }
  const stop = () => cancelAnimationFrame(next);
  addEventListener('wheel', stop, { once: true, passive: true });
  addEventListener('touchmove', stop, { once: true, passive: true });
  return stop;
}
