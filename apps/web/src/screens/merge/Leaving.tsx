import { useCallback, useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useSession } from '../../client/session.js';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { notedProvisions } from './kept-notes.js';

/** Asks before the desk is left with choices that nobody has seen. Going on to another provision leaves nothing. */
export function Leaving({ draftId }: { readonly draftId: string }) {
  const words = useWords();
  const { me } = useSession();
  const personId = me?.person?.id ?? '';
  const unsaved = useCallback(() => notedProvisions({ draftId, personId }).size > 0, [draftId, personId]);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && unsaved(),
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved()) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog title={words.say('desk.leaveTitle')} open close={blocker.reset} alert>
      <p>{words.say('desk.leaveMeans')}</p>
      <div className="row">
        <Button kind="main" onPress={blocker.reset} autoFocus>
          {words.say('desk.stay')}
        </Button>
        <Button onPress={blocker.proceed}>{words.say('desk.leave')}</Button>
      </div>
    </Dialog>
  );
}
