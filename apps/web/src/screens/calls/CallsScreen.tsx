import { useConference, useConferencePath } from '../../client/conference.js';
import { currentText } from '../../client/current-text.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { ConsensusLinks } from '../../parts/consensus/ConsensusLinks.js';
import { ButtonLink } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { useTitle } from '../../ui/use-title.js';
import { CallLines } from './CallLines.js';
import { type Calls, useCalls } from './use-calls.js';

const shelves = [
  { key: 'running', phases: ['open', 'extended'] },
  { key: 'prepared', phases: ['draft'] },
  { key: 'over', phases: ['adopted', 'failed', 'broken', 'settled', 'kept', 'withdrawn'] },
] as const;

/** The chair's questions: those that run first, with what waits for the reader. */
export function CallsScreen() {
  const words = useWords();
  const { conference } = useConference();
  const ask = useCalls();
  useTitle(words.say('calls.title'), conference.shortName);
  return (
    <>
      <header className="page-head">
        <ConsensusLinks />
        <h1>{words.say('calls.title')}</h1>
        <p className="lead">{words.say('calls.lead')}</p>
      </header>
      <Answer ask={ask}>{({ conference: found }) => found && <Shelves found={found} />}</Answer>
    </>
  );
}

function Shelves({ found }: { readonly found: Calls }) {
  const words = useWords();
  const filled = shelves
    .map(({ key, phases }) => ({
      key,
      calls: found.calls.filter(({ phase }) => (phases as readonly string[]).includes(phase)),
    }))
    .filter(({ calls }) => calls.length > 0);
  return (
    <div className="stack" data-loose>
      <Prepare found={found} />
      {filled.map(({ key, calls }) => (
        <section key={key} aria-labelledby={`calls-${key}`}>
          <div className="section-title">
            <h2 id={`calls-${key}`}>{words.say(`calls.${key}`)}</h2>
          </div>
          <CallLines calls={calls} tasks={found.consensusTasks} />
        </section>
      ))}
      {filled.length === 0 && (
        <Empty title={words.say('calls.empty')}>
          <p>{words.say('calls.emptyHint')}</p>
        </Empty>
      )}
    </div>
  );
}

function Prepare({ found }: { readonly found: Calls }) {
  const words = useWords();
  const path = useConferencePath();
  const { conference } = useConference();
  const draft = currentText(conference)?.draft;
  if (!found.may.includes('call') || !draft) return null;
  return (
    <p className="row no-print">
      <ButtonLink to={path(`/calls/new?draft=${draft.id}`)} kind="main">
        {words.say('calls.prepare')}
      </ButtonLink>
    </p>
  );
}
