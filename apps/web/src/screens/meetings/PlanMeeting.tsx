import { type FormEvent, useState } from 'react';
import { AddDeadlineDocument, AddMeetingDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { MeetingForm } from '../../parts/meetings/MeetingForm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';

interface PlanProps {
  readonly conferenceId: string;
}

export function PlanMeeting({ conferenceId }: PlanProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { act, acting, outcome } = useAct(AddMeetingDocument, 'addMeeting', 'Meeting');
  const close = () => setOpen(false);
  return (
    <>
      <Button kind="main" onPress={() => setOpen(true)}>
        {words.say('meetings.plan')}
      </Button>
      <Dialog title={words.say('meetings.plan')} open={open} close={close} wide>
        <MeetingForm
          meeting={null}
          act={words.say('meetings.plan')}
          acting={acting}
          outcome={outcome}
          onSend={(input) => void act({ conferenceId, input }).then(({ kind }) => kind === 'done' && close())}
          onCancel={close}
        />
      </Dialog>
    </>
  );
}

export function PlanDeadline({ conferenceId }: PlanProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [deadline, setDeadline] = useState({ name: '', on: '' });
  const { act, acting, outcome } = useAct(AddDeadlineDocument, 'addDeadline', 'Deadline');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const { kind } = await act({ conferenceId, input: { ...deadline, confirmed: true } });
    if (kind !== 'done') return;
    setDeadline({ name: '', on: '' });
    setOpen(false);
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.say('meetings.setDeadline')}</Button>
      <Dialog title={words.say('meetings.setDeadline')} open={open} close={() => setOpen(false)}>
        <form className="stack" onSubmit={(event) => void send(event)}>
          <Field
            label={words.say('meetings.dueWhat')}
            value={deadline.name}
            onChange={(name) => setDeadline({ ...deadline, name })}
            isRequired
            autoFocus
          />
          <Field
            label={words.say('meetings.dueOn')}
            type="date"
            value={deadline.on}
            onChange={(on) => setDeadline({ ...deadline, on })}
            isRequired
          />
          <RefusalNotice outcome={outcome} />
          <div className="row">
            <Button kind="main" type="submit" isDisabled={acting}>
              {words.say('meetings.setDeadline')}
            </Button>
            <Button kind="quiet" onPress={() => setOpen(false)}>
              {words.say('frame.cancel')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
