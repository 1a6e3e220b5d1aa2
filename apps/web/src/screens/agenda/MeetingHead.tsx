import { useState } from 'react';
import { Link } from 'react-router';
import { CallOffMeetingDocument, ChangeMeetingDocument, KeepAgendaNumbersDocument } from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { DaySpan } from '../../parts/DaySpan.js';
import { MeetingForm } from '../../parts/meetings/MeetingForm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { RegisterLinks } from '../../parts/registration/RegisterLinks.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Notice } from '../../ui/Notice.js';
import type { MeetingOfPage } from './AgendaScreen.js';

/** When, where, by which clocks, and what it has to deliver. */
export function MeetingHead({ meeting }: { readonly meeting: MeetingOfPage }) {
  const words = useWords();
  const path = useConferencePath();
  const { name, kind, place, venue, startsOn, endsOn, zone, deliverables, calledOff, confirmed } = meeting;
  return (
    <header className="page-head meeting-head">
      <p className="crumb">
        <Link to={path('/meetings')}>{words.say('meetings.title')}</Link>
      </p>
      <h1>{name}</h1>
      <p className="lead">
        {words.sayKind('meeting', kind)}. {place}
        {venue && `, ${venue}`}, <DaySpan from={startsOn} to={endsOn} />
        {!confirmed && <span className="soft"> ({words.say('home.unconfirmed')})</span>}
      </p>
      {calledOff && <Notice kind="open" title={words.say('meetings.calledOff')} />}
      {deliverables.length > 0 && (
        <div className="meeting-delivers">
          <h2>{words.say('meetings.hasToDeliver')}</h2>
          <ul>
            {deliverables.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="soft small">{words.say('agenda.zone', { place, zone })}</p>
      <p className="small no-print">
        <a href={`/api/calendar/meetings/${meeting.id}.ics`}>{words.say('agenda.calendar')}</a>{' '}
        <span className="soft">{words.say('agenda.calendarHint')}</span>
      </p>
      <RegisterLinks meetingId={meeting.id} open={meeting.registrationDesk?.open === true} />
      <MeetingActs meeting={meeting} />
    </header>
  );
}

function MeetingActs({ meeting }: { readonly meeting: MeetingOfPage }) {
  const words = useWords();
  const [asked, ask] = useState<'edit' | 'callOff' | null>(null);
  const keeping = useAct(KeepAgendaNumbersDocument, 'keepAgendaNumbers', 'Meeting');
  const { id, version, numbersKept } = meeting;
  if (!meeting.may.includes('changeMeeting')) return null;
  const keep = () => void keeping.act({ meetingId: id, kept: !numbersKept, expectedVersion: version });
  return (
    <>
      <p className="row no-print">
        <Button size="small" onPress={() => ask('edit')}>
          {words.say('meetings.edit')}
        </Button>
        <Button size="small" onPress={keep} isDisabled={keeping.acting}>
          {words.say(numbersKept ? 'agenda.freeNumbers' : 'agenda.keepNumbers')}
        </Button>
        <Button size="small" kind="quiet" onPress={() => ask('callOff')}>
          {words.say(meeting.calledOff ? 'meetings.reinstate' : 'meetings.callOff')}
        </Button>
      </p>
      <RefusalNotice outcome={keeping.outcome} />
      {asked === 'edit' && <EditMeeting meeting={meeting} onDone={() => ask(null)} />}
      {asked === 'callOff' && <CallOff meeting={meeting} onDone={() => ask(null)} />}
    </>
  );
}

interface AskedProps {
  readonly meeting: MeetingOfPage;
  readonly onDone: () => void;
}

function EditMeeting({ meeting, onDone }: AskedProps) {
  const words = useWords();
  const { act, acting, outcome } = useAct(ChangeMeetingDocument, 'changeMeeting', 'Meeting');
  const { id, version } = meeting;
  return (
    <Dialog title={words.say('meetings.edit')} open close={onDone} wide>
      <MeetingForm
        meeting={meeting}
        act={words.say('agenda.save')}
        acting={acting}
        outcome={outcome}
        onSend={(input) =>
          void act({ meetingId: id, input, expectedVersion: version }).then(({ kind }) => kind === 'done' && onDone())
        }
        onCancel={onDone}
      />
    </Dialog>
  );
}

function CallOff({ meeting: { id, name, version, calledOff }, onDone }: AskedProps) {
  const words = useWords();
  const { act, acting, outcome } = useAct(CallOffMeetingDocument, 'callOffMeeting', 'Meeting');
  const send = async () => {
    const { kind } = await act({ meetingId: id, calledOff: !calledOff, expectedVersion: version });
    if (kind === 'done') onDone();
  };
  return (
    <Confirm
      title={words.say(calledOff ? 'meetings.reinstateTitle' : 'meetings.callOffTitle', { name })}
      act={words.say(calledOff ? 'meetings.reinstate' : 'meetings.callOff')}
      danger={!calledOff}
      acting={acting}
      onAct={() => void send()}
      onCancel={onDone}
    >
      <p>{words.say(calledOff ? 'meetings.reinstateWhat' : 'meetings.callOffWhat')}</p>
      <RefusalNotice outcome={outcome} />
    </Confirm>
  );
}
