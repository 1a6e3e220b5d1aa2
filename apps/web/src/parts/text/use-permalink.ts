import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Goes to the provision named behind `#` once it stands on the page, which may be after the last hundred came. */
export function usePermalink(ready: boolean): string {
  const { hash, key } = useLocation();
  const gone = useRef('');
  const target = decodeURIComponent(hash.slice(1));
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
