import { Link } from 'react-router';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { useNow } from '../../parts/consensus/use-now.js';
import { timeLeft } from '../../parts/consensus/zone-time.js';
import type { ConsensusTask } from './use-waiting.js';

/** One thing to do, where it is done, and how long there is. */
export function TaskLine({ task }: { readonly task: ConsensusTask }) {
  const words = useWords();
  const path = useConferencePath();
  const now = useNow();
  const { kind, cited, callTitle, dueAt } = task;
  return (
    <li>
      <Link to={path(placeOf(task))}>{words.sayKind('task', kind, { cited, title: callTitle })}</Link>
      {dueAt !== null && (
        <span className="soft small figures task-due">
          {' '}
          {words.say('calling.left', { left: timeLeft(words.locale, dueAt, now) })}
        </span>
      )}
    </li>
  );
}

// In a call the question stands with everybody's answers; without one, on the page of the provision's stances.
function placeOf({ draftId, provisionId, callId, concernId }: ConsensusTask): string {
  if (concernId !== null) return `/concerns/${concernId}`;
  if (callId === null) return `/draft/${draftId}/stances/${provisionId}`;
  return `/calls/${callId}${provisionId === null ? '' : `#provision-${provisionId}`}`;
}
