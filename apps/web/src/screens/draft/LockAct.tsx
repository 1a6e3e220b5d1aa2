import { useState } from 'react';
import { useWords } from '../../client/words.js';
import type { Lock } from '../../parts/locks/lock.js';
import { provisionName } from '../../parts/provision-name.js';
import { Locking } from './Locking.js';
import type { Draft, DraftProvision } from './use-draft.js';

interface LockActProps {
  readonly draft: Draft;
  readonly provision: DraftProvision;
  readonly lock: Lock | null;
}

/**
 * Closes a provision to writing or opens it again, for those who may. There is one at every provision of the text, so
 * that it is no more than a button until somebody presses it.
 */
export function LockAct({ draft, provision, lock }: LockActProps) {
  const words = useWords();
  const [asked, setAsked] = useState<'close' | 'open' | null>(null);
  const [used, setUsed] = useState(false);
  if (lock ? !lock.may.includes('unlock') : !draft.may.includes('lock')) return null;
  const name = provisionName(words, provision);
  return (
    <div className="lock-act no-print" data-shown={lock !== null || used || undefined}>
      <button
        type="button"
        className="button"
        data-kind="quiet"
        data-size="small"
        aria-label={words.say(lock ? 'lock.openTitle' : 'lock.closeTitle', { provision: name })}
        onClick={() => {
          setUsed(true);
          setAsked(lock ? 'open' : 'close');
        }}
      >
        {words.say(lock ? 'lock.open' : 'lock.close')}
      </button>
      {used && <Locking draft={draft} provision={provision} lock={lock} asked={asked} setAsked={setAsked} />}
    </div>
  );
}
