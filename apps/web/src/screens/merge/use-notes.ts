import { useCallback, useMemo, useRef, useState } from 'react';
import { useSession } from '../../client/session.js';
import { keepNotes, keptNotes } from './kept-notes.js';
import { type Notes, noNotes } from './notes.js';

/** The chair's notes on a provision, written down at every change so that a reload loses none. */
export function useNotes(draftId: string, provisionId: string) {
  const { me } = useSession();
  const personId = me?.person?.id ?? '';
  const place = useMemo(() => ({ draftId, personId, provisionId }), [draftId, personId, provisionId]);
  const [notes, setNotes] = useState(() => keptNotes(place));
  const latest = useRef(notes);
  const change = useCallback(
    (next: (before: Notes) => Notes) => {
      latest.current = next(latest.current);
      keepNotes(place, latest.current);
      setNotes(latest.current);
    },
    [place],
  );
  const discard = useCallback(() => change(() => noNotes), [change]);
  return { notes, change, discard };
}
