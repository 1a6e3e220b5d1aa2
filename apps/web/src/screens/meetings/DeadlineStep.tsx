import { useState } from 'react';
import { WithdrawDeadlineDocument } from '#lib/contract';
import type { StepState } from '#lib/meetings';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { DaySpan } from '../../parts/DaySpan.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import type { MeetingsOfPage } from './MeetingsScreen.js';

interface DeadlineStepProps {
  readonly deadline: MeetingsOfPage['deadlines'][number];
  readonly state: StepState;
  readonly daysUntil: number;
  readonly mayChange: boolean;
}

export function DeadlineStep({ deadline, state, daysUntil, mayChange }: DeadlineStepProps) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  const { name, on, confirmed } = deadline;
  return (
    <li className="way-deadline" data-state={state}>
      <p className="way-when figures">
        <DaySpan from={on} to={on} />
        <span className="soft">{words.say('meetings.due', { state, days: daysUntil })}</span>
      </p>
      <p>
        {name}{' '}
        <span className="soft">
          {words.say('home.deadline')}
          {!confirmed && ` · ${words.say('home.unconfirmed')}`}
        </span>{' '}
        {mayChange && (
          <Button
            kind="quiet"
            size="small"
            onPress={() => setAsked(true)}
            aria-label={words.say('meetings.dropNamed', { name })}
          >
            {words.say('meetings.drop')}
          </Button>
        )}
      </p>
      {asked && <Drop deadline={deadline} onDone={() => setAsked(false)} />}
    </li>
  );
}

function Drop({ deadline, onDone }: { readonly deadline: DeadlineStepProps['deadline']; readonly onDone: () => void }) {
  const words = useWords();
  const { act, acting, outcome } = useAct(WithdrawDeadlineDocument, 'withdrawDeadline', 'Deadline');
  const drop = async () => {
    const { kind } = await act({ deadlineId: deadline.id, withdrawn: true, expectedVersion: deadline.version });
    if (kind === 'done') onDone();
  };
  return (
    <Confirm
      title={words.say('meetings.dropTitle', { name: deadline.name })}
      act={words.say('meetings.drop')}
      danger
      acting={acting}
      onAct={() => void drop()}
      onCancel={onDone}
    >
      <p>{words.say('meetings.dropWhat')}</p>
      <RefusalNotice outcome={outcome} />
    </Confirm>
  );
}
