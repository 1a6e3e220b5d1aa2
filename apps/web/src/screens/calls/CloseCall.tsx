import { CloseCallDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { citedName } from '../../parts/consensus/cited-name.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import type { CallActProps } from './OpenCall.js';
import { PhaseMark } from './PhaseMark.js';

/** Before the chair closes: what each provision would come to. */
export function CloseCall({ call, onDone, onCancel }: CallActProps) {
  const words = useWords();
  const closing = useAct(CloseCallDocument, 'closeCall', 'ConsensusCall');
  const close = async () => {
    const found = await closing.act({ callId: call.id });
    if (found.kind === 'done') onDone();
  };
  return (
    <Confirm
      title={words.say('calling.closeTitle')}
      act={words.say('calling.closeAct')}
      acting={closing.acting}
      onAct={() => void close()}
      onCancel={onCancel}
    >
      <p>{words.say('calling.closeMeans')}</p>
      <ul className="stack" data-tight>
        {call.provisions.map(({ provisionId, cited, outcome }) => (
          <li key={provisionId} className="row">
            <span>{citedName(words, cited)}</span>
            {outcome && <PhaseMark phase={outcome} />}
          </li>
        ))}
      </ul>
      <RefusalNotice outcome={closing.outcome} />
    </Confirm>
  );
}
