import { Link } from 'react-router';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useMembership } from '../../client/session.js';
import { useWords } from '../../client/words.js';
import type { ConferenceHome } from './use-conference-home.js';

export function WaitsForMe({ tasks }: { readonly tasks: ConferenceHome['waitsForMe'] }) {
  const words = useWords();
  const path = useConferencePath();
  const { conference } = useConference();
  const membership = useMembership(conference.id);
  if (!membership && tasks.length === 0) return null;
  return (
    <section aria-labelledby="waits">
      <div className="section-title">
        <h2 id="waits">{words.say('home.waits')}</h2>
        {tasks.length > 0 && (
          <Link
            className="badge figures"
            to={path('/waiting')}
            aria-label={words.say('waiting.all', { count: tasks.length })}
          >
            {tasks.length}
          </Link>
        )}
      </div>
      {tasks.length === 0 ? (
        <p className="soft">{words.say('home.waitsNothing')}</p>
      ) : (
        <ul className="task-list">
          {tasks.map((task) => (
            <li key={`${task.kind}${task.path}`}>
              <Link to={task.path}>{words.sayKind('task', task.kind, task.facts)}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
