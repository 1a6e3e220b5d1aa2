import { useState } from 'react';
import { ConsiderConcernDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import type { ActProps } from './ConcernActions.js';
import { ConsideringFields, isWhole, useConsideringToday } from './ConsideringFields.js';

/** Chair or secretariat say where and when it was discussed. */
export function ConsiderConcern({ concern, close, onChanged }: ActProps) {
  const words = useWords();
  const [considering, setConsidering] = useState(useConsideringToday());
  const { act, acting, outcome } = useAct(ConsiderConcernDocument, 'considerConcern', 'Concern');
  const consider = async () => {
    const found = await act({ concernId: concern.id, considering });
    if (found.kind !== 'done') return;
    close();
    onChanged();
  };
  return (
    <Confirm
      title={words.say('concern.consider')}
      act={words.say('concern.consider')}
      acting={acting || !isWhole(considering)}
      onAct={() => void consider()}
      onCancel={close}
    >
      <ConsideringFields
        considering={considering}
        change={(part) => setConsidering((before) => ({ ...before, ...part }))}
      />
      <RefusalNotice outcome={outcome} />
    </Confirm>
  );
}
