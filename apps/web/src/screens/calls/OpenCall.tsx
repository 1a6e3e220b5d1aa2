import { useState } from 'react';
import { Link } from 'react-router';
import { OpenCallDocument } from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { Deadline } from '../../parts/consensus/Deadline.js';
import { missingSentences } from '../../parts/consensus/finding-words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Field } from '../../ui/Field.js';
import type { Call } from './use-calls.js';

export interface CallActProps {
  readonly call: Call;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Opening fixes the question: nothing of it can be changed afterwards. Open concerns call for a reason. */
export function OpenCall({ call, onDone, onCancel }: CallActProps) {
  const words = useWords();
  const opening = useAct(OpenCallDocument, 'openCall', 'ConsensusCall');
  const [despite, setDespite] = useState('');
  const [reasonOwed, setReasonOwed] = useState(false);
  const open = async () => {
    const found = await opening.act({ callId: call.id, despite: despite.trim() || null });
    if (found.kind === 'done') onDone();
    if (found.kind === 'refused' && found.refusal.__typename === 'ConcernsOpen') setReasonOwed(true);
  };
  const refusal = opening.outcome?.kind === 'refused' ? opening.outcome.refusal : null;
  return (
    <Confirm
      title={words.say('calling.openTitle')}
      act={words.say('calling.openAct')}
      acting={opening.acting || (reasonOwed && despite.trim() === '')}
      onAct={() => void open()}
      onCancel={onCancel}
    >
      <p>{words.say('calling.openMeans', { count: call.provisions.length })}</p>
      {call.deadline && (
        <p>
          <strong>{words.say('calling.until')}</strong> <Deadline deadline={call.deadline} />
        </p>
      )}
      {reasonOwed && (
        <Field
          label={words.say('calling.whyDespite')}
          hint={words.say('calling.whyDespiteHint')}
          lines={3}
          value={despite}
          onChange={setDespite}
        />
      )}
      <RefusalNotice outcome={opening.outcome} />
      {refusal?.__typename === 'ConcernsOpen' && <ConcernsInTheWay ids={refusal.concerns} />}
      {refusal?.__typename === 'SilenceWouldFail' && (
        <ul>
          {missingSentences(words, refusal.missing).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Confirm>
  );
}

function ConcernsInTheWay({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords();
  const path = useConferencePath();
  return (
    <p className="small figures">
      {words.say('calling.concernsOpen', { count: ids.length })}{' '}
      {ids.map((id, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <Link to={path(`/concerns/${id}`)}>{at + 1}</Link>
        </span>
      ))}
    </p>
  );
}
