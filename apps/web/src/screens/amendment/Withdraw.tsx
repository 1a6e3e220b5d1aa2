import { useState } from 'react';
import { WithdrawAmendmentDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Field } from '../../ui/Field.js';
import type { ActProps } from './AmendmentActions.js';

/** Withdrawing an amendment: who reads later what became of it finds the reason. */
export function Withdraw({ amendment, close, onChanged }: ActProps) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const { act, acting, outcome } = useAct(WithdrawAmendmentDocument, 'withdrawAmendment', 'Amendment');
  const withdraw = async () => {
    const found = await act({ amendmentId: amendment.id, expectedVersion: amendment.version, reason: reason.trim() });
    if (found.kind !== 'done') return;
    close();
    onChanged();
  };
  return (
    <Confirm
      title={words.say('amendment.withdraw.title')}
      act={words.say('amendment.withdraw')}
      danger
      acting={acting || reason.trim() === ''}
      onAct={() => void withdraw()}
      onCancel={close}
    >
      <p>{words.say('amendment.withdraw.means')}</p>
      <Field
        label={words.say('amendment.withdraw.reason')}
        hint={words.say('amendment.withdraw.reasonHint')}
        lines={3}
        value={reason}
        onChange={setReason}
        isRequired
      />
      <RefusalNotice outcome={outcome} />
    </Confirm>
  );
}
