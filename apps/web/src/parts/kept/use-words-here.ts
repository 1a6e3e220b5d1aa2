import { useEffect, useState } from 'react';
import { liveServer } from '../../client/live-server.js';
import { useSession } from '../../client/session.js';
import { discardKept, onKeptChanged, type WordsHere, wordsOnDevice } from '../../live/kept-on-device.js';

/** What of the viewer's own is on this device and in no draft; null until that is known. */
export function useWordsHere(): readonly WordsHere[] | null {
  const person = useSession().me?.person?.id ?? null;
  const [here, setHere] = useState<readonly WordsHere[] | null>(null);
  useEffect(() => {
    setHere(null);
    if (person === null) return;
    let over = false;
    const look = () => {
      const none = () => [];
      void wordsOnDevice({ server: liveServer(), person })
        .catch(none)
        .then((found) => !over && setHere(found));
    };
    look();
    const stop = onKeptChanged(look);
    return () => {
      over = true;
      stop();
    };
  }, [person]);
  return here;
}

/** Takes words off this device for good. */
export function useDiscard(draft: string): (id: string) => Promise<void> {
  const person = useSession().me?.person?.id ?? '';
  return (id) => discardKept({ server: liveServer(), person, draft }, id);
}
