import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { LockReason } from '#lib/contract';
import { useWords } from '../../client/words.js';
import { StakeholderChoice } from '../../parts/people/StakeholderChoice.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Choices } from '../../ui/Choices.js';
import { Dialog } from '../../ui/Dialog.js';

/** Why a provision is closed, and whose it is to write where it is one group's. */
export interface Closing {
  readonly why: LockReason;
  readonly groupId: string | null;
}

interface CloseProvisionProps {
  readonly name: string;
  /** How many are left in it, which nobody could then settle. */
  readonly brackets: number;
  readonly acting: boolean;
  readonly outcome: Parameters<typeof RefusalNotice>[0]['outcome'];
  readonly close: (how: Closing) => Promise<void>;
  readonly cancel: () => void;
}

/** The chair says why a provision is closed before it is. */
export function CloseProvision({ name, brackets, acting, outcome, close, cancel }: CloseProvisionProps) {
  const words = useWords();
  const [why, setWhy] = useState<LockReason>('AGREED');
  const [groupId, setGroup] = useState<string | null>(null);
  const lacksGroup = why === 'GROUP' && groupId === null;
  return (
    <Dialog title={words.say('lock.closeTitle', { provision: name })} open close={cancel}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!lacksGroup) void close({ why, groupId: why === 'GROUP' ? groupId : null });
        }}
      >
        <Choices
          label={words.say('lock.why')}
          choices={[
            { key: 'AGREED', label: words.say('lock.why.AGREED'), hint: words.say('lock.why.agreedMeans') },
            { key: 'CALL', label: words.say('lock.why.CALL'), hint: words.say('lock.why.callMeans') },
            { key: 'GROUP', label: words.say('lock.why.GROUP'), hint: words.say('lock.why.groupMeans') },
          ]}
          chosen={why}
          choose={setWhy}
        />
        {why === 'GROUP' && <StakeholderChoice label={words.say('lock.group')} chosen={groupId} choose={setGroup} />}
        {brackets > 0 && <p className="figures">{words.say('home.bracketsLeft', { count: brackets })}</p>}
        <p className="hint">{words.say('lock.closeMeans')}</p>
        <RefusalNotice outcome={outcome} />
        <div className="row">
          <Button type="submit" kind="main" isDisabled={acting || lacksGroup}>
            {words.say('lock.closeAct')}
          </Button>
          <Button kind="quiet" onPress={cancel}>
            {words.say('frame.cancel')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
