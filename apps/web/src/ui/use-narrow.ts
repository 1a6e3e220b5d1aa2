import { useSyncExternalStore } from 'react';

/** True on screens too narrow for a margin beside the text. */
export function useNarrow(query = '(max-width: 62rem)'): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
