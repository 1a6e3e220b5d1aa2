import { MeetingsToRegisterDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { DaySpan } from '../../parts/DaySpan.js';
import { RegisterLinks } from '../../parts/registration/RegisterLinks.js';

/** Where one registers; for the secretariat also who did, and whom it invites. */
export function MeetingsToRegister() {
  const words = useWords();
  const { conference } = useConference();
  const { data } = useAsk(MeetingsToRegisterDocument, { slug: conference.slug });
  const reads = conference.may.includes('readRegistrations');
  const meetings = (data?.conference?.meetings ?? []).filter(
    ({ calledOff, registrationDesk }) => !calledOff && (reads || registrationDesk?.open),
  );
  if (meetings.length === 0) return null;
  return (
    <section className="stack no-print" aria-labelledby="registering">
      <h2 id="registering">{words.say('people.registrationOf')}</h2>
      <ul className="stack" data-tight>
        {meetings.map(({ id, name, startsOn, endsOn, registrationDesk }) => (
          <li key={id} className="row" data-apart>
            <span>
              {name}, <DaySpan from={startsOn} to={endsOn} />
            </span>
            <RegisterLinks meetingId={id} open={registrationDesk?.open === true} />
          </li>
        ))}
      </ul>
    </section>
  );
}
