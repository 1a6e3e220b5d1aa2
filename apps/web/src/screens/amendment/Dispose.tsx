import { useState } from 'react';
import { DisposeAmendmentDocument, type DispositionKind } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Choices } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import type { ActProps } from './AmendmentActions.js';

const kinds = [
  'ACCEPTED',
  'ACCEPTED_IN_PRINCIPLE',
  'ACCEPTED_IN_PART',
  'NOT_ACCEPTED',
  'OUT_OF_SCOPE',
  'OVERTAKEN',
] as const;

/** The chair says what became of an amendment apart from a merge; anything but accepted has a reason. */
export function Dispose({ amendment, close, onChanged }: ActProps) {
  const words = useWords();
  const [kind, setKind] = useState<DispositionKind>('NOT_ACCEPTED');
  const [reason, setReason] = useState('');
  const { act, acting, outcome } = useAct(DisposeAmendmentDocument, 'disposeAmendment', 'Amendment');
  const needed = kind !== 'ACCEPTED' && reason.trim() === '';
  const dispose = async () => {
    const found = await act({ amendmentId: amendment.id, kind, reason: reason.trim() });
    if (found.kind !== 'done') return;
    close();
    onChanged();
  };
  return (
    <Confirm
      title={words.say('amendment.dispose.title')}
      act={words.say('amendment.dispose.act')}
      acting={acting || needed}
      onAct={() => void dispose()}
      onCancel={close}
    >
      <p>{words.say('amendment.dispose.means')}</p>
      <Choices
        label={words.say('amendment.became')}
        choices={kinds.map((key) => ({ key, label: words.sayKind('disposition', key, { kind: key }) }))}
        chosen={kinds.find((each) => each === kind) ?? null}
        choose={setKind}
      />
      <Field
        label={words.say('amendment.dispose.reason')}
        hint={words.say('amendment.dispose.reasonHint')}
        lines={3}
        value={reason}
        onChange={setReason}
        isRequired={kind !== 'ACCEPTED'}
      />
      <RefusalNotice outcome={outcome} />
    </Confirm>
  );
}
