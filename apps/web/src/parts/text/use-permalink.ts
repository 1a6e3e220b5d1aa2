import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Goes to the provision named behind `#` once it stands on the page, which may be after the last hundred came. */
export function usePermalink(ready: boolean, permalinks: ReadonlyMap<string, string>): string {
  const { hash, key } = useLocation();
  const gone = useRef('');
  const named = decodeURIComponent(hash.slice(1));
  // A provision may be named by its id where nobody knew its number.
  const target = permalinks.get(named) ?? named;
  // Whoever writes another fragment into the address gets an entry of the history without a key of its own.
  const visit = `${key} ${target}`;
  useEffect(() => {
    if (!ready || target === '' || gone.current === visit) return;
    const element = document.getElementById(target);
    if (!element) return;
    gone.current = visit;
    element.scrollIntoView({ block: 'start' });
    element.focus({ preventScroll: true });
  }, [ready, target, visit]);
  return target;
}
