import { useState } from 'react';
import { type RegistrationOverviewQuery, SetRegistrationDeskDocument } from '#lib/contract';
import { day } from '#lib/words';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { CopyWords } from '../../parts/CopyWords.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Notice } from '../../ui/Notice.js';
import { SendForm } from '../../ui/SendForm.js';

interface DeskProps {
  readonly meeting: NonNullable<RegistrationOverviewQuery['meeting']>;
  readonly again: () => void;
}

/** Whether one can register, until when, and where. */
export function Desk({ meeting, again }: DeskProps) {
  const words = useWords();
  const [changing, setChanging] = useState(false);
  const desk = meeting.registrationDesk;
  const address = `${location.origin}/register/${meeting.id}`;
  if (changing)
    return (
      <DeskForm
        meeting={meeting}
        done={() => {
          setChanging(false);
          again();
        }}
        cancel={() => setChanging(false)}
      />
    );
  const title =
    desk === null
      ? words.say('registrations.deskNone')
      : words.say(desk.open ? 'registrations.deskOpen' : 'registrations.deskClosed', {
          closes: day(words.locale, desk.closesOn),
        });
  return (
    <Notice kind={desk?.open ? 'done' : 'open'} title={title}>
      {desk?.statementsDueOn && (
        <p>{words.say('registrations.statementsDue', { due: day(words.locale, desk.statementsDueOn) })}</p>
      )}
      <p className="row">
        {desk?.open && (
          <>
            <a href={address} className="private-link">
              {address}
            </a>
            <CopyWords text={address} />
          </>
        )}
        <Button size="small" onPress={() => setChanging(true)}>
          {words.say(desk === null ? 'registrations.deskSet' : 'registrations.deskChange')}
        </Button>
      </p>
    </Notice>
  );
}

interface DeskFormProps {
  readonly meeting: DeskProps['meeting'];
  readonly done: () => void;
  readonly cancel: () => void;
}

function DeskForm({ meeting, done, cancel }: DeskFormProps) {
  const words = useWords();
  const [closesOn, setClosesOn] = useState(meeting.registrationDesk?.closesOn ?? meeting.startsOn);
  const [due, setDue] = useState(meeting.registrationDesk?.statementsDueOn ?? '');
  const { act, acting, outcome } = useAct(SetRegistrationDeskDocument, 'setRegistrationDesk', 'Meeting');
  const set = async () => {
    const found = await act({ meetingId: meeting.id, closesOn, statementsDueOn: due || null });
    if (found.kind === 'done') done();
  };
  return (
    <SendForm className="panel stack" onSend={set}>
      <Field
        label={words.say('registrations.closesOn')}
        type="date"
        value={closesOn}
        onChange={setClosesOn}
        isRequired
      />
      <Field
        label={words.say('registrations.dueOn')}
        hint={words.say('registrations.dueOnHint')}
        type="date"
        value={due}
        onChange={setDue}
      />
      <RefusalNotice outcome={outcome} />
      <p className="row">
        <Button type="submit" kind="main" isDisabled={acting}>
          {words.say('registrations.deskKeep')}
        </Button>
        <Button kind="quiet" onPress={cancel}>
          {words.say('frame.cancel')}
        </Button>
      </p>
    </SendForm>
  );
}
