import { useCallback, useEffect, useRef, useState } from 'react';
import { remember, remembered } from './remembered.js';
import { useSession } from './session.js';

/**
 * Words someone is writing, kept on this device at every pause until they are filed, so that a closed tab, a storm
 * or a refusal loses nothing. `about` says on what; whose they are is added here, so that two people at one machine
 * never meet.
 */
export function useKeptDraft<Draft>(about: string, start: Draft) {
  const name = useOwnName(about);
  const [draft, setDraft] = useState<Draft>(() => kept<Draft>(name) ?? start);
  const [restored, setRestored] = useState(() => kept<Draft>(name) !== null);
  const [keptHere, setKeptHere] = useState(true);
  const dirty = useRef(false);

  useEffect(() => {
    if (!dirty.current) return;
    const timer = setTimeout(() => setKeptHere(remember(`draft.${name}`, JSON.stringify(draft))), 300);
    return () => clearTimeout(timer);
  }, [draft, name]);

  const change = useCallback((part: Partial<Draft>) => {
    dirty.current = true;
    setDraft((before) => ({ ...before, ...part }));
  }, []);

  const discard = useCallback(
    (next: Draft = start) => {
      dirty.current = false;
      remember(`draft.${name}`, null);
      setRestored(false);
      setDraft(next);
    },
    [name, start],
  );

  return { draft, change, discard, restored, keptHere };
}

/** Whether the viewer has words of their own waiting on this device. */
export function useHasKept(about: string): boolean {
  const name = useOwnName(about);
  return remembered(`draft.${name}`) !== null;
}

function useOwnName(about: string): string {
  const { me } = useSession();
  return `${about}.${me?.person?.id ?? ''}`;
}

function kept<Draft>(name: string): Draft | null {
  const text = remembered(`draft.${name}`);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Draft;
  } catch {
    return null;
  }
}
