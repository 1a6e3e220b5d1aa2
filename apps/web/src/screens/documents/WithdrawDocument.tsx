import { useState } from 'react';
import { WithdrawDocumentDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Field } from '../../ui/Field.js';
import type { ActProps } from './DocumentActions.js';

/** What was filed is taken back, with the reason for those who cite it. */
export function WithdrawDocument({ document, close, onChanged }: ActProps) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const { act, acting, outcome } = useAct(WithdrawDocumentDocument, 'withdrawDocument', 'Document');
  const withdraw = async () => {
    const found = await act({ documentId: document.id, reason: reason.trim(), expectedVersion: document.version });
    if (found.kind !== 'done') return;
    close();
    onChanged();
  };
  return (
    <Confirm
      title={words.say('document.withdrawTitle', { cited: document.cited })}
      act={words.say('document.withdraw')}
      danger
      acting={acting || reason.trim() === ''}
      onAct={() => void withdraw()}
      onCancel={close}
    >
      <p>{words.say('document.withdrawMeans')}</p>
      <Field label={words.say('document.reason')} lines={3} value={reason} onChange={setReason} isRequired />
      <RefusalNotice outcome={outcome} />
    </Confirm>
  );
}
