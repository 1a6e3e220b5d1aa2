import { useEffect } from 'react';

export function useTitle(...parts: readonly (string | null | undefined)[]): void {
  const title = [...parts.filter(Boolean), 'Caucus'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
