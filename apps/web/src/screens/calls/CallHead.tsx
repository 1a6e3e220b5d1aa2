import { Link } from 'react-router';
import { moment } from '#lib/words';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Deadline } from '../../parts/consensus/Deadline.js';
import { RuleInWords } from '../../parts/consensus/RuleInWords.js';
import { zonedMoment } from '../../parts/consensus/zone-time.js';
import { PhaseMark } from './PhaseMark.js';
import type { Call } from './use-calls.js';

/** Which question it is, how it stands and until when, and the rule by which it is decided. */
export function CallHead({ call }: { readonly call: Call }) {
  const words = useWords();
  const path = useConferencePath();
  const { draft, revision } = call;
  return (
    <>
      <p className="kicker">{words.sayKind('asking', call.asking, { kind: call.asking })}</p>
      <h1>{call.title}</h1>
      <p className="row call-line">
        <PhaseMark phase={call.phase} />
        <Until call={call} />
      </p>
      <dl className="call-facts">
        <div>
          <dt>{words.say('calling.askedOn')}</dt>
          <dd>
            {revision ? (
              <>
                <Link to={path(`/draft/${draft.id}?look=redline&rev=${revision.number}`)}>{revision.name}</Link>{' '}
                <span className="soft small">
                  {draft.title}, SHA-256 <code title={revision.sha256}>{revision.sha256.slice(0, 12)}</code>
                </span>
              </>
            ) : (
              <Link to={path(`/draft/${draft.id}`)}>{draft.title}</Link>
            )}
          </dd>
        </div>
        {call.deadline && !call.endedAt && (
          <div>
            <dt>{words.say('calling.reminders')}</dt>
            <dd className="figures">
              <Reminders deadline={call.deadline} />
            </dd>
          </div>
        )}
        {call.openedAt && (
          <div>
            <dt>{words.say('calling.opened')}</dt>
            <dd className="figures">
              {moment(words.locale, call.openedAt)}
              {call.openedBy && <span className="soft">, {call.openedBy.name}</span>}
            </dd>
          </div>
        )}
      </dl>
      <Notes call={call} />
      <details className="call-rule" open={call.phase === 'draft'}>
        <summary>{words.say('calling.rule', { name: call.ruleName })}</summary>
        <RuleInWords rule={call.rule} />
      </details>
    </>
  );
}

function Until({ call }: { readonly call: Call }) {
  const words = useWords();
  if (call.endedAt) {
    return <span className="figures">{words.say('calling.endedAt', { at: moment(words.locale, call.endedAt) })}</span>;
  }
  if (call.awaitsRulings) {
    const delegations = call.rulingsNeeded.map(({ symbol }) => symbol);
    return <span>{words.say('calling.awaitsRulingsOn', { delegations })}</span>;
  }
  if (call.deadline) return <Deadline deadline={call.deadline} />;
  return <span>{words.say('calling.inRoom')}</span>;
}

/** How many have gone out, and when the next one does, by the clocks of the zone in which the end was announced. */
function Reminders({ deadline: { zone, reminders, reminded } }: { readonly deadline: NonNullable<Call['deadline']> }) {
  const words = useWords();
  const next = reminders[reminded];
  if (reminders.length === 0) return words.say('calling.noReminders');
  return (
    <>
      {words.say('calling.remindersSent', { sent: reminded, all: reminders.length })}
      {next && (
        <span className="soft">
          , {words.say('calling.nextReminder', { at: zonedMoment(words.locale, next, zone) })}
        </span>
      )}
    </>
  );
}

/** What whoever relies on the announcement must not overlook: more time, a reason, a withdrawal, that silence agrees. */
function Notes({ call }: { readonly call: Call }) {
  const words = useWords();
  const running = call.phase === 'open' || call.phase === 'extended';
  return (
    <div className="call-notes">
      {call.asking === 'silence' && running && <p>{words.say('calling.silenceMeans')}</p>}
      {call.extensions.map(({ from, fromZone, to, zone, reason, at }) => (
        <p key={at} className="figures">
          {words.say('calling.extended', {
            from: zonedMoment(words.locale, from, fromZone),
            to: zonedMoment(words.locale, to, zone),
            reason,
          })}
        </p>
      ))}
      {call.despite && <p>{words.say('calling.despite', { reason: call.despite })}</p>}
      {call.withdrawnBecause && <p>{words.say('calling.withdrawnBecause', { reason: call.withdrawnBecause })}</p>}
    </div>
  );
}
