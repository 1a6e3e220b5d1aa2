import type { ReactNode } from 'react';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { SendForm } from '../../ui/SendForm.js';
import type { useHeld } from './use-held.js';

interface HeldFormProps {
  readonly children: ReactNode;
  readonly held: Omit<ReturnType<typeof useHeld>, 'plan' | 'change'>;
  readonly acting: boolean;
  readonly outcome: Parameters<typeof RefusalNotice>[0]['outcome'];
}

/** A form with its button, what became of it, and the way back. */
export function HeldForm({ children, held, acting, outcome }: HeldFormProps) {
  const words = useWords();
  const { touched, overtaken, save, undo, takeUp } = held;
  return (
    <SendForm className="stack outline-form" onSend={save}>
      {children}
      {touched && <RefusalNotice outcome={outcome} />}
      {overtaken && (
        <Notice kind="open">
          <p className="row">
            {words.say('outline.overtaken')}
            <Button size="small" onPress={takeUp}>
              {words.say('outline.takeUp')}
            </Button>
          </p>
        </Notice>
      )}
      {undo && !touched && (
        <Notice kind="done">
          <p className="row">
            {words.say('outline.saved')}
            <Button size="small" onPress={() => void undo()} isDisabled={acting}>
              {words.say('outline.undo')}
            </Button>
          </p>
        </Notice>
      )}
      <p className="row">
        <Button kind="main" type="submit" isDisabled={acting || !touched}>
          {words.say('agenda.save')}
        </Button>
      </p>
    </SendForm>
  );
}
