import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Goes to the provision named behind `#` once it stands on the page, which may be after the last hundred came. */
export function usePermalink(ready: boolean, permalinks: ReadonlyMap<string, string>): string {
  const { hash, key } = useLocation();
  const gone = useRef('');
  const named = decodeURIComponent(hash.slice(1));
  // A provision may be named by its id where nobody knew its number.
  const target = permalinks.get(named) ?? named;
  useEffect(() => {
    if (!ready || target === '' || gone.current === key) return;
    const element = document.getElementById(target);
    if (!element) return;
    gone.current = key;
    element.scrollIntoView({ block: 'start' });
    element.focus({ preventScroll: true });
  }, [ready, target, key]);
  return target;
}
