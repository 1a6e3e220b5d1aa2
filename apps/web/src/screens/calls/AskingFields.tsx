import type { AskingKind } from '#lib/contract';
import { useWords } from '../../client/words.js';
import { Choices } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import type { CallDraft } from './call-draft.js';
import { DeadlineFields } from './DeadlineFields.js';
import { ReminderTicks } from './ReminderTicks.js';

const ways: readonly AskingKind[] = ['byDeadline', 'silence', 'inRoom'];

interface AskingFieldsProps {
  readonly call: CallDraft;
  readonly change: (part: Partial<CallDraft>) => void;
}

/** In which way a call asks, and until when. */
export function AskingFields({ call, change }: AskingFieldsProps) {
  const words = useWords();
  return (
    <div className="stack">
      <Choices
        label={words.say('calls.way')}
        choices={ways.map((key) => ({
          key,
          label: words.sayKind('asking', key, { kind: key }),
          hint: words.say(`calls.means.${key}`),
        }))}
        chosen={call.asking}
        choose={(asking) => change({ asking })}
      />
      {call.asking !== 'inRoom' && (
        <>
          <DeadlineFields wallTime={call.wallTime} zone={call.zone} change={change} />
          <ReminderTicks hours={call.reminders} change={(reminders) => change({ reminders })} />
        </>
      )}
      {call.asking === 'silence' && (
        <Field
          label={words.say('calls.leastHours')}
          hint={words.say('calls.leastHoursHint')}
          inputMode="numeric"
          value={call.leastHours}
          onChange={(leastHours) => change({ leastHours })}
        />
      )}
    </div>
  );
}
