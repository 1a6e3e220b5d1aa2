import { LockProvisionDocument, UnlockProvisionDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { provisionName } from '../../parts/provision-name.js';
import type { Closing } from './CloseProvision.js';
import type { Draft, DraftProvision } from './use-draft.js';
import { useSaidForAWhile } from './use-said-for-a-while.js';

/** What was done a moment ago, and how to take it back; null where it cannot be. */
interface Done {
  readonly sentence: string;
  readonly undo: (() => Promise<void>) | null;
}

interface Locked {
  readonly draft: Draft;
  readonly provision: DraftProvision;
  readonly setAsked: (asked: null) => void;
}

/** Closing a provision and opening it again, from the question to what came of it. */
export function useLocking({ draft, provision, setAsked }: Locked) {
  const words = useWords();
  const name = provisionName(words, provision);
  const closing = useAct(LockProvisionDocument, 'lockProvision', 'ProvisionLock');
  const opening = useAct(UnlockProvisionDocument, 'unlockProvision', 'ProvisionLock');
  const [done, say] = useSaidForAWhile<Done>();

  const forget = () => {
    closing.forget();
    opening.forget();
  };
  const close = async (how: Closing) => {
    forget();
    const found = await closing.act({ draftId: draft.id, provisionId: provision.id, ...how });
    if (found.kind !== 'done') return;
    setAsked(null);
    const { id } = found.value;
    say({ sentence: words.say('lock.isClosed', { provision: name }), undo: () => open(id) });
  };
  const open = async (lockId: string, was?: Closing) => {
    forget();
    const found = await opening.act({ lockId });
    if (found.kind !== 'done') return;
    setAsked(null);
    say({ sentence: words.say('lock.isOpen', { provision: name }), undo: was ? () => close(was) : null });
  };
  const cancel = () => {
    setAsked(null);
    forget();
  };
  const acting = closing.acting || opening.acting;
  return { name, cancel, close, open, acting, outcome: closing.outcome ?? opening.outcome, done };
}
