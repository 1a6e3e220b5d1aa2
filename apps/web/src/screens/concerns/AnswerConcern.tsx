import { useState } from 'react';
import { AnswerConcernDocument, type ConcernAnswerKind } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Choices } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import type { ActProps } from './ConcernActions.js';

const kinds = ['SATISFIED', 'CAN_LIVE_WITH', 'NOT_SATISFIED'] as const;

/** Whoever asked says what they think of what became of it; the secretariat enters what it was told. */
export function AnswerConcern({ concern, close, onChanged }: ActProps) {
  const words = useWords();
  const [kind, setKind] = useState<ConcernAnswerKind | null>(null);
  const [note, setNote] = useState('');
  const [receivedIn, setReceivedIn] = useState('');
  const { act, acting, outcome } = useAct(AnswerConcernDocument, 'answerConcern', 'Concern');
  const { disposition, may } = concern;
  const entered = !may.includes('answer');
  const answer = async () => {
    if (kind === null || disposition === null) return;
    const found = await act({
      concernId: concern.id,
      dispositionId: disposition.id,
      kind,
      note: note.trim(),
      receivedIn: entered ? receivedIn.trim() : null,
    });
    if (found.kind === 'done') close();
    // What has become of it meanwhile is to be seen before it is answered.
    onChanged();
  };
  return (
    <Confirm
      title={words.say('concern.title', {
        number: concern.number,
        who: concern.stakeholder?.symbol ?? concern.owner?.name ?? '',
      })}
      act={words.say(entered ? 'concern.answerFor' : 'concern.answer')}
      acting={acting || kind === null || (entered && receivedIn.trim() === '')}
      onAct={() => void answer()}
      onCancel={close}
    >
      {disposition && (
        <p>
          <strong>{words.sayKind('disposition', disposition.kind, { kind: disposition.kind })}</strong>{' '}
          {disposition.reason}
        </p>
      )}
      <Choices
        label={words.say('concern.answerQuestion')}
        choices={kinds.map((key) => ({ key, label: words.sayKind('concernAnswer', key, { kind: key }) }))}
        chosen={kinds.find((each) => each === kind) ?? null}
        choose={setKind}
      />
      <Field label={words.say('concern.answerNote')} lines={3} value={note} onChange={setNote} />
      {entered && (
        <Field
          label={words.say('concern.letter')}
          hint={words.say('concern.letterHint')}
          value={receivedIn}
          onChange={setReceivedIn}
          isRequired
        />
      )}
      <RefusalNotice outcome={outcome} />
    </Confirm>
  );
}
