import { Link } from 'react-router';
import type { MeetingRegistrationsQuery } from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Moment } from '../../parts/Moment.js';

type Line = NonNullable<MeetingRegistrationsQuery['meeting']>['registrations']['nodes'][number];

/** What waits for an answer comes first. */
export function RegistrationsTable({ lines }: { readonly lines: readonly Line[] }) {
  const words = useWords();
  const path = useConferencePath();
  const waiting = lines.filter(({ state }) => state === 'SUBMITTED');
  const others = lines.filter(({ state }) => state !== 'SUBMITTED');
  return (
    <div className="scroller">
      <table className="calm-table">
        <thead>
          <tr>
            <th scope="col">{words.say('registrations.number')}</th>
            <th scope="col">{words.say('register.organisation')}</th>
            <th scope="col">{words.say('people.category')}</th>
            <th scope="col">{words.say('people.country')}</th>
            <th scope="col">{words.say('registrations.people')}</th>
            <th scope="col">{words.say('registrations.state')}</th>
            <th scope="col">{words.say('registrations.sent')}</th>
          </tr>
        </thead>
        <tbody>
          {[...waiting, ...others].map((line) => (
            <tr key={line.id}>
              <td className="figures">{line.number}</td>
              <th scope="row">
                <Link to={path(`/registrations/${line.id}`)}>{line.organisation}</Link>
                {line.lookAlikes.length > 0 && line.state !== 'MERGED' && (
                  <span className="small soft">
                    {' '}
                    · {words.say('registrations.alike', { count: line.lookAlikes.length })}
                  </span>
                )}
              </th>
              <td>
                {line.category === null ? '–' : words.sayKind('category', line.category, { kind: line.category })}
              </td>
              <td>{line.country || '–'}</td>
              <td className="figures">
                {words.say('registrations.named', {
                  named: line.members.filter(({ left }) => !left).length,
                  estimated: line.participants ?? 0,
                })}
              </td>
              <td>{words.sayKind('registrationState', line.state)}</td>
              <td>{line.submittedAt && <Moment at={line.submittedAt} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
