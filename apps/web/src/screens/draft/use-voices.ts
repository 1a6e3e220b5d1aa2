import { createContext, useContext, useEffect, useMemo } from 'react';
import { WordSharesDocument } from '#lib/contract';
import { useAsk } from '../../client/use-ask.js';
import type { DraftPage } from './draft-page.js';
import { type Voice, voicesFrom } from './voices.js';

export interface Voices {
  readonly all: ReadonlyMap<string, Voice>;
  /** The one whose words are to stand out; null for all of them. */
  readonly chosen: string | null;
  readonly failed: boolean;
}

const none: Voices = { all: new Map(), chosen: null, failed: false };

export const VoicesContext = createContext<Voices>(none);

export function useVoices(): Voices {
  return useContext(VoicesContext);
}

/** Whose words stand in the draft, counted; asked when the page shows where words come from, and again as they change. */
export function useAskedVoices({ draft, look }: DraftPage): Voices {
  const asked = look.kind === 'sources';
  const { data, problem, again } = useAsk(WordSharesDocument, { id: draft.id }, { paused: !asked });
  // biome-ignore lint/correctness/useExhaustiveDependencies: newer words are counted again
  useEffect(() => {
    if (asked) again();
  }, [asked, again, draft.seq]);
  const shares = data?.draft?.wordShares;
  const all = useMemo(() => (shares ? voicesFrom(shares) : none.all), [shares]);
  return useMemo(
    () => (look.kind === 'sources' ? { all, chosen: look.by, failed: problem !== undefined && !shares } : none),
    [all, look, problem, shares],
  );
}
