import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import type { Lock } from '../../parts/locks/lock.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { CloseProvision } from './CloseProvision.js';
import type { Draft, DraftProvision } from './use-draft.js';
import { useLocking } from './use-locking.js';

interface LockingProps {
  readonly draft: Draft;
  readonly provision: DraftProvision;
  readonly lock: Lock | null;
  /** What is asked about, whatever others do meanwhile; null while nothing is. */
  readonly asked: 'close' | 'open' | null;
  readonly setAsked: (asked: null) => void;
}

/** From the question whether to close a provision or open it to what came of it; what was done can be taken back while it is fresh. */
export function Locking({ draft, provision, lock, asked, setAsked }: LockingProps) {
  const words = useWords();
  const locking = useLocking({ draft, provision, setAsked });
  const { name, cancel, close, acting, outcome, done } = locking;
  return (
    <>
      {/* The place for it is there before, so that a screen reader hears of it. */}
      <span role="status" className="small">
        {done?.sentence}
      </span>
      {done?.undo && (
        <Button size="small" kind="quiet" isDisabled={acting} onPress={() => void done.undo?.()}>
          {words.say('lock.undo')}
        </Button>
      )}
      {asked === null && <RefusalNotice outcome={outcome} />}
      {asked === 'close' && (
        <CloseProvision
          name={name}
          brackets={provision.brackets}
          acting={acting}
          outcome={outcome}
          close={close}
          cancel={cancel}
        />
      )}
      {asked === 'open' && lock && <OpenProvision locking={locking} lock={lock} />}
    </>
  );
}

interface OpenProvisionProps {
  readonly locking: ReturnType<typeof useLocking>;
  readonly lock: Lock;
}

function OpenProvision({ locking, lock }: OpenProvisionProps) {
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
