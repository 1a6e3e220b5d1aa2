import { useState } from 'react';
import { WithdrawConcernDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Field } from '../../ui/Field.js';
import type { ActProps } from './ConcernActions.js';

/** Whoever asked ends it, and says why. */
export function WithdrawConcern({ concern, close, onChanged }: ActProps) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const { act, acting, outcome } = useAct(WithdrawConcernDocument, 'withdrawConcern', 'Concern');
  const withdraw = async () => {
    const found = await act({ concernId: concern.id, reason: reason.trim() });
    if (found.kind !== 'done') return;
    close();
    onChanged();
  };
  return (
    <Confirm
      title={words.say('concern.withdraw')}
      act={words.say('concern.withdraw')}
      danger
      acting={acting || reason.trim() === ''}
      onAct={() => void withdraw()}
      onCancel={close}
    >
      <p>{words.say('concern.withdrawMeans')}</p>
      <Field label={words.say('concern.reason')} lines={3} value={reason} onChange={setReason} isRequired />
      <RefusalNotice outcome={outcome} />
    </Confirm>
  );
}
