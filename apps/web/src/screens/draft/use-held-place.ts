import { useLayoutEffect, useRef } from 'react';

/** Keeps the provision at the head of the window where it is while everything above it is drawn in another way. */
export function useHeldPlace(turn: string): () => void {
  const held = useRef<{ readonly id: string; readonly top: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the turn is what moves the page
  useLayoutEffect(() => {
    const row = held.current && document.getElementById(held.current.id);
    if (row && held.current) scrollBy(0, row.getBoundingClientRect().top - held.current.top);
    held.current = null;
  }, [turn]);
  return () => {
    const rows = document.querySelectorAll<HTMLElement>('.draft-row');
    const row = [...rows].find((each) => each.getBoundingClientRect().bottom > innerHeight * 0.25);
    // At the head of the page nothing need be held.
    held.current = row && scrollY > 200 ? { id: row.id, top: row.getBoundingClientRect().top } : null;
  };
}
