import type { ReactNode } from 'react';
import { useWords } from '../client/words.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';

interface ConfirmProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The act in words, as it stands on its button. */
  readonly act: string;
  readonly danger?: boolean;
  readonly acting: boolean;
  readonly onAct: () => void;
  readonly onCancel: () => void;
}

export function Confirm({ title, children, act, danger = false, acting, onAct, onCancel }: ConfirmProps) {
  const words = useWords();
  return (
    <Dialog title={title} open close={onCancel} alert>
      {children}
      <div className="row">
        <Button kind={danger ? 'danger' : 'main'} onPress={onAct} isDisabled={acting}>
          {act}
        </Button>
        <Button kind="quiet" onPress={onCancel} autoFocus>
          {words.say('frame.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
