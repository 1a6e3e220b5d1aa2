import { Link } from 'react-router';
import { MeetingsToRegisterDocument } from '#lib/contract';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { DaySpan } from '../../parts/DaySpan.js';

/** Where one registers; for the secretariat also who did, and whom it invites. */
export function MeetingsToRegister() {
  const words = useWords();
  const { conference } = useConference();
  const path = useConferencePath();
  const { data } = useAsk(MeetingsToRegisterDocument, { slug: conference.slug });
  const reads = conference.may.includes('readRegistrations');
  const meetings = (data?.conference?.meetings ?? []).filter(
    ({ calledOff, registrationDesk }) => !calledOff && (reads || registrationDesk?.open),
  );
  if (meetings.length === 0) return null;
  return (
    <section className="stack no-print" aria-labelledby="registering">
      <h2 id="registering">{words.say('people.registrationOf')}</h2>
      <ul className="ledger">
        {meetings.map(({ id, name, startsOn, endsOn, registrationDesk }) => (
          <li key={id}>
            <span>
              <strong>{name}</strong>, <DaySpan from={startsOn} to={endsOn} />
            </span>
            <span className="row">
              {registrationDesk?.open && <Link to={`/register/${id}`}>{words.say('register.title')}</Link>}
              {reads && <Link to={path(`/meetings/${id}/registrations`)}>{words.say('registrations.title')}</Link>}
              {reads && <Link to={path(`/meetings/${id}/invitations`)}>{words.say('invitations.title')}</Link>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
