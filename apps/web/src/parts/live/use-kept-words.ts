import { useEffect, useMemo, useRef } from 'react';
import type { KeptWords } from '../../live/index.js';
import { useDiscard, useWordsHere } from '../kept/use-words-here.js';
import type { LiveRoom } from './use-live-room.js';

/** Words of one's own that this draft did not take. */
export interface Kept {
  readonly all: readonly KeptWords[];
  readonly byProvision: ReadonlyMap<string, readonly KeptWords[]>;
  readonly discard: (id: string) => void;
}

/** What this device has of them, and what could not be stored on it and is in this page alone. */
export function useKeptWords(draftId: string, room: LiveRoom | null): Kept {
  const here = useWordsHere();
  const stored = useMemo(() => here?.find(({ draft }) => draft === draftId)?.kept ?? none, [here, draftId]);
  const seen = useRef(new Set<string>());
  useEffect(() => {
    for (const { id } of stored) seen.current.add(id);
  }, [stored]);
  const inPage = room?.kept ?? none;
  const all = useMemo(() => bothOf(stored, inPage, seen.current), [stored, inPage]);
  const discardStored = useDiscard(draftId);
  return {
    all,
    byProvision: useMemo(() => byProvision(all), [all]),
    discard: (id) => {
      room?.letGo(id);
      void discardStored(id);
    },
  };
}

/** What was once on the device and is not any more was done with in another page. */
export function bothOf(
  stored: readonly KeptWords[],
  inPage: readonly KeptWords[],
  seen: ReadonlySet<string>,
): readonly KeptWords[] {
  const known = new Set(stored.map(({ id }) => id));
  return [...stored, ...inPage.filter(({ id }) => !known.has(id) && !seen.has(id))];
}

function byProvision(all: readonly KeptWords[]): ReadonlyMap<string, readonly KeptWords[]> {
  const found = new Map<string, KeptWords[]>();
  for (const words of all) found.set(words.provision, [...(found.get(words.provision) ?? []), words]);
  return found;
}

const none: readonly KeptWords[] = [];
