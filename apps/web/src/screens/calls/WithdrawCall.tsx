import { useState } from 'react';
import { WithdrawCallDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Field } from '../../ui/Field.js';
import type { CallActProps } from './OpenCall.js';

export function WithdrawCall({ call, onDone, onCancel }: CallActProps) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const withdrawing = useAct(WithdrawCallDocument, 'withdrawCall', 'ConsensusCall');
  const withdraw = async () => {
    const found = await withdrawing.act({ callId: call.id, reason });
    if (found.kind === 'done') onDone();
  };
  return (
    <Confirm
      title={words.say('calling.withdrawTitle')}
      act={words.say('calling.withdraw')}
      danger
      acting={withdrawing.acting || reason.trim() === ''}
      onAct={() => void withdraw()}
      onCancel={onCancel}
    >
      <p>{words.say('calling.withdrawMeans')}</p>
      <Field label={words.say('calling.reason')} lines={3} value={reason} onChange={setReason} />
      <RefusalNotice outcome={withdrawing.outcome} />
    </Confirm>
  );
}
