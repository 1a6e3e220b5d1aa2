import { type RefObject, useEffect, useState } from 'react';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** A key that would have written or deleted something. */
export function writes({ key, ctrlKey, metaKey, altKey }: Pressed): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return key.length === 1 || key === 'Enter' || key === 'Backspace' || key === 'Delete';
}

/**
 * True once somebody has tried to write in words that are closed to them, until they go elsewhere. A key, a tap and a
 * paste are such attempts.
 */
export function useAttempted(place: RefObject<HTMLElement | null>, closed: boolean): boolean {
  const [attempted, setAttempted] = useState(false);
  useEffect(() => {
    const node = place.current;
    // Whoever was writing when it was closed is told at once.
    setAttempted(closed && node?.contains(document.activeElement) === true);
    if (!node || !closed) return;
    const stop = new AbortController();
    const { signal } = stop;
    const told = () => setAttempted(true);
    node.addEventListener('keydown', (event) => writes(event) && told(), { signal });
    node.addEventListener('click', () => getSelection()?.isCollapsed !== false && told(), { signal });
    node.addEventListener('paste', told, { signal });
    const stays = ({ relatedTarget }: FocusEvent) => relatedTarget instanceof Node && node.contains(relatedTarget);
    node.addEventListener('focusout', (event) => stays(event) || setAttempted(false), { signal });
    return () => stop.abort();
  }, [place, closed]);
  return attempted;
}
