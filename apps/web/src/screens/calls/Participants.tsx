import { moment } from '#lib/words';
import { useWords } from '../../client/words.js';
import { StakeholderBadge } from '../../parts/people/StakeholderBadge.js';
import type { Call } from './use-calls.js';

/** Everybody who is asked: whose view counts, who has confirmed having received the call, who is in the room. */
export function Participants({ call }: { readonly call: Call }) {
  const words = useWords();
  const { participants, asking } = call;
  if (participants.length === 0) return null;
  const inRoom = asking === 'inRoom';
  const received = participants.filter(({ receivedAt }) => receivedAt !== null).length;
  const present = participants.filter((each) => each.present === true).length;
  const noted = participants.some((each) => each.present !== null);
  const counted = participants.filter(({ counts }) => counts).length;
  return (
    <details className="call-participants">
      <summary>
        {words.say('calling.participants', { count: participants.length, counted })}{' '}
        <span className="figures">
          {inRoom
            ? words.say(noted ? 'calling.presentOf' : 'calling.presenceNotNoted', { present, all: participants.length })
            : words.say('calling.receivedOf', { received, all: participants.length })}
        </span>
      </summary>
      <div className="scroller">
        <table className="calm-table">
          <thead>
            <tr>
              <th scope="col">{words.say('stances.delegation')}</th>
              <th scope="col">{words.say('calling.countsHead')}</th>
              <th scope="col">{words.say(inRoom ? 'calling.presentHead' : 'calling.receivedHead')}</th>
              <th scope="col">{words.say('calling.proxyHead')}</th>
            </tr>
          </thead>
          <tbody>
            {participants.map((each) => (
              <tr key={each.stakeholder.id}>
                <th scope="row">
                  <StakeholderBadge stakeholder={each.stakeholder} />
                </th>
                <td>{each.uncounted ? words.sayKind('uncounted', each.uncounted) : words.say('calling.yes')}</td>
                <td className="figures">
                  {inRoom ? presence(each.present) : each.receivedAt ? moment(words.locale, each.receivedAt) : '–'}
                </td>
                <td className="symbol">{each.proxy?.symbol ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );

  function presence(there: boolean | null): string {
    if (there === null) return '–';
    return words.say(there ? 'calling.yes' : 'calling.no');
  }
}
