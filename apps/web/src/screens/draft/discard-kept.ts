import { createContext, use } from 'react';

/** Done with words that were not taken; for the rows, which are drawn again only when their own words change. */
export const DiscardKept = createContext<(id: string) => void>(() => undefined);

export function useDiscardKept(): (id: string) => void {
  return use(DiscardKept);
}
