import { useState } from 'react';
import { Link } from 'react-router';
import { pipeline, type StepState } from '#lib/meetings';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { DaySpan } from '../../parts/DaySpan.js';
import { Button } from '../../ui/Button.js';
import { usePrinting } from '../../ui/use-printing.js';
import { DeadlineStep } from './DeadlineStep.js';
import type { MeetingsOfPage } from './MeetingsScreen.js';
import { PlaceMeeting } from './PlaceMeeting.js';

type Meeting = MeetingsOfPage['meetings'][number];

/**
 * The way drawn as a line down the page: a ring for each meeting, a notch for each deadline, and the day on which one
 * looks at it. What is past lies behind a press; on paper all of it is there.
 */
export function Pipeline({ found, day }: { readonly found: MeetingsOfPage; readonly day: string }) {
  const words = useWords();
  const printing = usePrinting();
  const [open, setOpen] = useState(false);
  const steps = pipeline(found.meetings, found.deadlines, day);
  const past = steps.findIndex(({ kind }) => kind === 'day');
  const whole = open || printing || past === steps.length - 1;
  return (
    <section aria-label={words.say('meetings.way')}>
      {past > 0 && !printing && past < steps.length - 1 && (
        <p className="way-earlier">
          <Button kind="quiet" size="small" onPress={() => setOpen(!open)} aria-expanded={open}>
            {words.say(open ? 'meetings.hideEarlier' : 'home.earlier', { count: past })}
          </Button>
        </p>
      )}
      <ol className="way">
        {(whole ? steps : steps.slice(past)).map((step) => {
          if (step.kind === 'day') return <Today key="day" day={day} />;
          if (step.kind === 'deadline')
            return <DeadlineStep key={step.deadline.id} {...step} mayChange={found.may.includes('planMeetings')} />;
          return <MeetingStep key={step.meeting.id} {...step} found={found} />;
        })}
      </ol>
    </section>
  );
}

function Today({ day }: { readonly day: string }) {
  const words = useWords();
  return (
    <li className="way-day">
      <span>{words.say('meetings.dayHere', { day })}</span>
    </li>
  );
}

interface MeetingStepProps {
  readonly found: MeetingsOfPage;
  readonly meeting: Meeting;
  readonly state: StepState;
  readonly daysUntil: number;
}

function MeetingStep({ found, meeting, state, daysUntil }: MeetingStepProps) {
  const words = useWords();
  const path = useConferencePath();
  const { name, kind, place, startsOn, endsOn, deliverables, calledOff, confirmed } = meeting;
  return (
    <li className="way-meeting" data-state={calledOff ? 'off' : state} data-kind={kind}>
      <p className="way-when figures">
        <DaySpan from={startsOn} to={endsOn} />
        <span className="soft">{words.say('meetings.when', { state, days: daysUntil })}</span>
      </p>
      <div>
        <h2>
          <Link to={path(`/meetings/${meeting.id}`)}>{name}</Link>
        </h2>
        <p className="soft">
          {words.sayKind('meeting', kind)}, {place}
          {!confirmed && ` · ${words.say('home.unconfirmed')}`}
          {calledOff && <strong> · {words.say('meetings.calledOff')}</strong>}
        </p>
        {found.may.includes('planMeetings') && <PlaceMeeting meetings={found.meetings} meeting={meeting} />}
        {deliverables.length > 0 && (
          <div className="way-delivers">
            <p className="small soft">{words.say('meetings.hasToDeliver')}</p>
            <ul>
              {deliverables.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </li>
  );
}
