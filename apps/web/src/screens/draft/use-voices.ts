import { createContext, useContext, useEffect, useMemo, useRef } from 'react';
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

/** Counting goes through the whole draft, so it is not done for each letter. */
const pause = 8000;

/** Whose words stand in the draft, counted; asked when the page shows where words come from, and again as they change. */
export function useAskedVoices({ draft, look }: DraftPage): Voices {
  const asked = look.kind === 'sources';
  const { data, problem, again } = useAsk(WordSharesDocument, { id: draft.id }, { paused: !asked });
  const counted = useRef<number>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (!asked || counted.current === draft.seq) return;
    const first = counted.current === undefined;
    counted.current = draft.seq;
    if (first) return;
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      again();
    }, pause);
  }, [asked, again, draft.seq]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const shares = data?.draft?.wordShares;
  const all = useMemo(() => (shares ? voicesFrom(shares) : none.all), [shares]);
  return useMemo(
    () => (look.kind === 'sources' ? { all, chosen: look.by, failed: problem !== undefined && !shares } : none),
    [all, look, problem, shares],
  );
}
