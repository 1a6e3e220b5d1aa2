import { type RefObject, useEffect, useState } from 'react';

/** True once the element is within about two screens of what is seen, and false again when it is far. */
export function useNear(element: RefObject<Element | null>, margin = '120% 0px'): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const node = element.current;
    if (!node) return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      rootMargin: margin,
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, [element, margin]);
  return near;
}
