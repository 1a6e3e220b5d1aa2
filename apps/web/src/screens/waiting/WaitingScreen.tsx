import { Link } from 'react-router';
import { useConference } from '../../client/conference.js';
import { useMembership, useSession } from '../../client/session.js';
import { useWords } from '../../client/words.js';
import { Answer, Waiting } from '../../parts/Answer.js';
import { ConsensusLinks } from '../../parts/consensus/ConsensusLinks.js';
import { NotHere } from '../../parts/NotHere.js';
import { Empty } from '../../ui/Empty.js';
import { useTitle } from '../../ui/use-title.js';
import { shelvesOf } from './shelves.js';
import { TaskLine } from './TaskLine.js';
import { useWaiting, type WaitsForMe } from './use-waiting.js';

/** What waits for the reader, and nothing else. */
export function WaitingScreen() {
  const { conference } = useConference();
  const { known } = useSession();
  const membership = useMembership(conference.id);
  if (!known) return <Waiting />;
  return membership ? <Inside /> : <NotHere />;
}

function Inside() {
  const words = useWords();
  const { conference } = useConference();
  const ask = useWaiting();
  useTitle(words.say('waiting.title'), conference.shortName);
  return (
    <>
      <header className="page-head">
        <ConsensusLinks />
        <h1>{words.say('waiting.title')}</h1>
      </header>
      <Answer ask={ask}>{({ conference: found }) => found && <Shelves found={found} />}</Answer>
    </>
  );
}

function Shelves({ found }: { readonly found: WaitsForMe }) {
  const words = useWords();
  const shelves = shelvesOf(found.consensusTasks);
  // Consensus tells the list of the first page too; here it says more of each.
  const kinds = new Set<string>(found.consensusTasks.map(({ kind }) => kind));
  const others = found.waitsForMe.filter(({ kind }) => !kinds.has(kind));
  if (shelves.length === 0 && others.length === 0) {
    return (
      <Empty title={words.say('home.waitsNothing')}>
        <p>{words.say('waiting.emptyHint')}</p>
      </Empty>
    );
  }
  return (
    <div className="stack waiting-page" data-loose>
      {shelves.map(({ kind, tasks }) => (
        <section key={kind} aria-labelledby={`waiting-${kind}`}>
          <div className="section-title">
            <h2 id={`waiting-${kind}`}>{words.say(`waiting.${kind}`)}</h2>
            <span className="badge figures">{tasks.length}</span>
          </div>
          <ul className="task-list">
            {tasks.map((task) => (
              <TaskLine
                key={`${task.kind}${task.callId}${task.draftId}${task.provisionId}${task.stanceId}`}
                task={task}
              />
            ))}
          </ul>
        </section>
      ))}
      {others.length > 0 && (
        <section aria-labelledby="waiting-others">
          <div className="section-title">
            <h2 id="waiting-others">{words.say('waiting.others')}</h2>
            <span className="badge figures">{others.length}</span>
          </div>
          <ul className="task-list">
            {others.map(({ kind, facts, path }) => (
              <li key={`${kind}${path}`}>
                <Link to={path}>{words.sayKind('task', kind, facts)}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
