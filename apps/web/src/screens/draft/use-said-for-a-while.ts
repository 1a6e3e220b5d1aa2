import { useCallback, useEffect, useRef, useState } from 'react';

const aWhile = 20_000;

/** Something that is worth saying for as long as it is news. */
export function useSaidForAWhile<Said>(): readonly [Said | null, (said: Said) => void] {
  const [said, setSaid] = useState<Said | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = useCallback((next: Said) => {
    clearTimeout(timer.current);
    setSaid(next);
    timer.current = setTimeout(() => setSaid(null), aWhile);
  }, []);
  return [said, say];
}
