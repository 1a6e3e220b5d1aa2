import { Link, useParams } from 'react-router';
import { type RegistrationAtDeskFragment, RegistrationPageDocument } from '#lib/contract';
import { useConference, useConferencePath, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { Moment } from '../../parts/Moment.js';
import { Notice } from '../../ui/Notice.js';
import { useTitle } from '../../ui/use-title.js';
import { Decide } from './Decide.js';
import { People } from './People.js';
import { Twins } from './Twins.js';

/** One registration at the secretariat's desk. */
export function RegistrationScreen() {
  const { registrationId = '' } = useParams();
  const ask = useAsk(RegistrationPageDocument, { id: registrationId });
  useWhenMoved(({ kind }) => kind.startsWith('Registration'), ask.again);
  return (
    <Answer ask={ask}>
      {({ registration }) => registration && <AtDesk registration={registration} again={ask.again} />}
    </Answer>
  );
}

interface AtDeskProps {
  readonly registration: RegistrationAtDeskFragment;
  readonly again: () => void;
}

function AtDesk({ registration, again }: AtDeskProps) {
  const words = useWords();
  const { conference } = useConference();
  const path = useConferencePath();
  const { organisation, number, meeting, state } = registration;
  useTitle(organisation, conference.shortName);
  return (
    <div className="stack" data-loose>
      <header className="page-head">
        <p className="kicker">
          <Link to={path(`/meetings/${meeting.id}/registrations`)}>
            {words.say('registrations.of', { meeting: meeting.name })}
          </Link>{' '}
          · {words.say('registrations.numbered', { number })}
        </p>
        <h1>{organisation}</h1>
        <p className="lead">{words.sayKind('registrationState', state)}</p>
      </header>
      <State registration={registration} />
      <Facts registration={registration} />
      <People registration={registration} again={again} />
      <Twins registration={registration} again={again} />
      <Decide key={`${registration.id} ${registration.version}`} registration={registration} again={again} />
    </div>
  );
}

function State({ registration }: { readonly registration: RegistrationAtDeskFragment }) {
  const words = useWords();
  const path = useConferencePath();
  const { state, decidedBy, decidedAt, reason, mergedInto, stakeholder, takesPartAs } = registration;
  if (decidedAt === null) return null;
  return (
    <Notice
      kind={state === 'APPROVED' ? 'done' : 'open'}
      title={words.say('registrations.decided', { by: decidedBy?.name ?? '' })}
    >
      <p>
        <Moment at={decidedAt} />
        {reason && <> · {reason}</>}
        {stakeholder && takesPartAs && (
          <>
            {' '}
            · {stakeholder.symbol} – {stakeholder.name}, {words.sayKind('takesPartAs', takesPartAs)}
          </>
        )}
      </p>
      {mergedInto && (
        <p>
          <Link to={path(`/registrations/${mergedInto.id}`)}>
            {words.say('registrations.joinedWith', {
              number: mergedInto.number,
              organisation: mergedInto.organisation,
            })}
          </Link>
        </p>
      )}
    </Notice>
  );
}

function Facts({ registration }: { readonly registration: RegistrationAtDeskFragment }) {
  const words = useWords();
  const { category, country, focalName, focalEmail, participants, submittedAt, invited } = registration;
  const facts: readonly (readonly [string, string])[] = [
    [words.say('people.category'), category === null ? '–' : words.sayKind('category', category, { kind: category })],
    [words.say('people.country'), country || '–'],
    [words.say('register.focal'), `${focalName}, ${focalEmail}`],
    [words.say('register.participants'), String(participants ?? '–')],
    [words.say('registrations.came'), words.say(invited ? 'registrations.cameInvited' : 'registrations.cameOpen')],
  ];
  return (
    <dl className="registration-facts">
      {facts.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <dt>{words.say('registrations.sent')}</dt>
      <dd>{submittedAt && <Moment at={submittedAt} />}</dd>
    </dl>
  );
}
