import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';

/** Asks before the desk is left with choices that nobody has seen. Going on to another provision leaves nothing. */
export function Leaving({ unsaved }: { readonly unsaved: boolean }) {
  const words = useWords();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
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
