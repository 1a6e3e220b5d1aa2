import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { CloseProvision } from './CloseProvision.js';
import type { Draft, DraftProvision } from './use-draft.js';
import { useLocking } from './use-locking.js';
import type { Lock } from './use-locks.js';

interface LockActProps {
  readonly draft: Draft;
  readonly provision: DraftProvision;
  readonly lock: Lock | null;
}

/** Closes a provision to writing or opens it again, for those who may; and takes that back while it is fresh. */
export function LockAct({ draft, provision, lock }: LockActProps) {
  const words = useWords();
  const locking = useLocking(draft, provision);
  const { name, asked, ask, cancel, close, acting, outcome } = locking;
  if (lock ? !lock.may.includes('unlock') : !draft.may.includes('lock')) return null;
  return (
    <div className="lock-act no-print" data-shown={lock !== null || locking.done !== null || undefined}>
      <Button
        size="small"
        kind="quiet"
        onPress={ask}
        aria-label={words.say(lock ? 'lock.openTitle' : 'lock.closeTitle', { provision: name })}
      >
        {words.say(lock ? 'lock.open' : 'lock.close')}
      </Button>
      <JustDone locking={locking} />
      {!asked && <RefusalNotice outcome={outcome} />}
      {asked && !lock && <CloseProvision name={name} acting={acting} outcome={outcome} close={close} cancel={cancel} />}
      {asked && lock && <OpenProvision locking={locking} lock={lock} />}
    </div>
  );
}

type Locking = ReturnType<typeof useLocking>;

/** Says what was done; the place for it is there before, so that a screen reader hears of it. */
function JustDone({ locking: { asked, done, acting } }: { readonly locking: Locking }) {
  const words = useWords();
  if (!asked && !done) return null;
  return (
    <>
      <span role="status" className="small">
        {done?.sentence}
      </span>
      {done?.undo && (
        <Button size="small" kind="quiet" isDisabled={acting} onPress={() => void done.undo?.()}>
          {words.say('lock.undo')}
        </Button>
      )}
    </>
  );
}

function OpenProvision({ locking, lock }: { readonly locking: Locking; readonly lock: Lock }) {
  const words = useWords();
  const { name, acting, open, cancel, outcome } = locking;
  return (
    <Confirm
      title={words.say('lock.openTitle', { provision: name })}
      act={words.say('lock.openAct')}
      acting={acting}
      onAct={() => void open(lock.id, { why: lock.why, groupId: lock.group?.id ?? null })}
      onCancel={cancel}
    >
      <p>{words.say('lock.openMeans')}</p>
      <RefusalNotice outcome={outcome} />
    </Confirm>
  );
}
