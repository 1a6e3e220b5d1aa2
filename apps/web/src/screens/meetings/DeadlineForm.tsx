import { useState } from 'react';
import type { Schema } from '#lib/contract';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Tick } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { SendForm } from '../../ui/SendForm.js';

interface DeadlineFormProps {
  /** Null for one that is newly set. */
  readonly deadline: Schema.DeadlineInput | null;
  readonly act: string;
  readonly acting: boolean;
  readonly outcome: Parameters<typeof RefusalNotice>[0]['outcome'];
  readonly onSend: (input: Schema.DeadlineInput) => void;
  readonly onCancel: () => void;
}

/** What is due, by when, and whether that is sure. */
export function DeadlineForm({ deadline, act, acting, outcome, onSend, onCancel }: DeadlineFormProps) {
  const words = useWords();
  const [plan, setPlan] = useState<Schema.DeadlineInput>(deadline ?? { name: '', on: '', confirmed: true });
  const change = (part: Partial<Schema.DeadlineInput>) => setPlan((before) => ({ ...before, ...part }));
  return (
    <SendForm className="stack" onSend={() => onSend(plan)}>
      <Field
        label={words.say('meetings.dueWhat')}
        value={plan.name}
        onChange={(name) => change({ name })}
        isRequired
        autoFocus
      />
      <Field
        label={words.say('meetings.dueOn')}
        type="date"
        value={plan.on}
        onChange={(on) => change({ on })}
        isRequired
      />
      <Tick
        ticked={plan.confirmed}
        tick={(confirmed) => change({ confirmed })}
        hint={words.say('meetings.confirmedHint')}
      >
        {words.say('meetings.confirmed')}
      </Tick>
      <RefusalNotice outcome={outcome} />
      <div className="row">
        <Button kind="main" type="submit" isDisabled={acting}>
          {act}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.say('frame.cancel')}
        </Button>
      </div>
    </SendForm>
  );
}
