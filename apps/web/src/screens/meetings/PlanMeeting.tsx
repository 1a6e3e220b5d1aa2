import { useState } from 'react';
import { AddDeadlineDocument, AddMeetingDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { MeetingForm } from '../../parts/meetings/MeetingForm.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { DeadlineForm } from './DeadlineForm.js';

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
  const { act, acting, outcome } = useAct(AddDeadlineDocument, 'addDeadline', 'Deadline');
  const close = () => setOpen(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.say('meetings.setDeadline')}</Button>
      <Dialog title={words.say('meetings.setDeadline')} open={open} close={close}>
        <DeadlineForm
          deadline={null}
          act={words.say('meetings.setDeadline')}
          acting={acting}
          outcome={outcome}
          onSend={(input) => void act({ conferenceId, input }).then(({ kind }) => kind === 'done' && close())}
          onCancel={close}
        />
      </Dialog>
    </>
  );
}
