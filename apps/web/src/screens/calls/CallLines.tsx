import { Link } from 'react-router';
import { moment } from '#lib/words';
import { useConferencePath } from '../../client/conference.js';
import { useWords, type Words } from '../../client/words.js';
import { citedName } from '../../parts/consensus/cited-name.js';
import { Deadline } from '../../parts/consensus/Deadline.js';
import { PhaseMark } from './PhaseMark.js';
import type { CallInList, Calls } from './use-calls.js';

interface CallLinesProps {
  readonly calls: readonly CallInList[];
  readonly tasks: Calls['consensusTasks'];
}

export function CallLines({ calls, tasks }: CallLinesProps) {
  const words = useWords();
  const path = useConferencePath();
  return (
    <ol className="ledger call-list">
      {calls.map((call) => {
        const waits = tasks.filter(({ callId }) => callId === call.id).length;
        return (
          <li key={call.id}>
            <h3>
              <Link to={path(`/calls/${call.id}`)}>{call.title}</Link>
            </h3>
            <p className="row call-line">
              <PhaseMark phase={call.phase} />
              <When call={call} />
            </p>
            <p className="soft small figures">
              {words.sayKind('asking', call.asking, { kind: call.asking })} · {call.ruleName} ·{' '}
              {provisionsLine(words, call)}
            </p>
            {waits > 0 && (
              <p>
                <Link to={path(`/calls/${call.id}`)} className="waits-line">
                  {words.say('calls.waits', { count: waits })}
                </Link>
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function When({ call }: { readonly call: CallInList }) {
  const words = useWords();
  if (call.endedAt) {
    return <span className="figures">{words.say('calling.endedAt', { at: moment(words.locale, call.endedAt) })}</span>;
  }
  if (call.awaitsRulings) return <span>{words.say('calling.awaitsRulings')}</span>;
  if (call.deadline) return <Deadline deadline={call.deadline} />;
  return <span className="soft">{words.say(call.phase === 'draft' ? 'calling.notAnnounced' : 'calling.inRoom')}</span>;
}

const few = 6;

function provisionsLine(words: Words, { provisions }: CallInList): string {
  const cited = provisions.slice(0, few).map((each) => citedName(words, each.cited));
  const more = provisions.length - few;
  return more > 0 ? `${cited.join(', ')} ${words.say('calls.andMore', { count: more })}` : cited.join(', ');
}
