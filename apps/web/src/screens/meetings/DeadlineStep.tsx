import { useState } from 'react';
import { ChangeDeadlineDocument, WithdrawDeadlineDocument } from '#lib/contract';
import type { StepState } from '#lib/meetings';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { DaySpan } from '../../parts/DaySpan.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { DeadlineForm } from './DeadlineForm.js';
import type { MeetingsOfPage } from './MeetingsScreen.js';

interface DeadlineStepProps {
  readonly deadline: MeetingsOfPage['deadlines'][number];
  readonly state: StepState;
  readonly daysUntil: number;
  readonly mayChange: boolean;
}

export function DeadlineStep({ deadline, state, daysUntil, mayChange }: DeadlineStepProps) {
  const words = useWords();
  const [asked, ask] = useState<'edit' | 'drop' | null>(null);
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
          <>
            <Button
              kind="quiet"
              size="small"
              onPress={() => ask('edit')}
              aria-label={words.say('meetings.editDeadlineNamed', { name })}
            >
              {words.say('agenda.edit')}
            </Button>
            <Button
              kind="quiet"
              size="small"
              onPress={() => ask('drop')}
              aria-label={words.say('meetings.dropNamed', { name })}
            >
              {words.say('meetings.drop')}
            </Button>
          </>
        )}
      </p>
      {asked === 'edit' && <Edit deadline={deadline} onDone={() => ask(null)} />}
      {asked === 'drop' && <Drop deadline={deadline} onDone={() => ask(null)} />}
    </li>
  );
}

interface AskedProps {
  readonly deadline: DeadlineStepProps['deadline'];
  readonly onDone: () => void;
}

function Edit({ deadline: { id, version, name, on, confirmed }, onDone }: AskedProps) {
  const words = useWords();
  const { act, acting, outcome } = useAct(ChangeDeadlineDocument, 'changeDeadline', 'Deadline');
  return (
    <Dialog title={words.say('meetings.editDeadlineNamed', { name })} open close={onDone}>
      <DeadlineForm
        deadline={{ name, on, confirmed }}
        act={words.say('agenda.save')}
        acting={acting}
        outcome={outcome}
        onSend={(input) =>
          void act({ deadlineId: id, input, expectedVersion: version }).then(({ kind }) => kind === 'done' && onDone())
        }
        onCancel={onDone}
      />
    </Dialog>
  );
}

function Drop({ deadline, onDone }: AskedProps) {
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
