import { useConference } from '../../client/conference.js';
import { useMembership } from '../../client/session.js';
import { useWords } from '../../client/words.js';
import { ConsensusLinks } from '../../parts/consensus/ConsensusLinks.js';
import { NotHere } from '../../parts/NotHere.js';
import { useMarkVisited } from '../../parts/redline/use-mark-visited.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { useTitle } from '../../ui/use-title.js';
import { SinceDraft } from './SinceDraft.js';

/** Every draft that the reader reads, as a redline of what they last saw. */
export function SinceScreen() {
  const words = useWords();
  const { conference } = useConference();
  const takesPart = useMembership(conference.id) !== null;
  const { mark, marking } = useMarkVisited();
  useTitle(words.say('since.title'), conference.shortName);
  if (!takesPart) return <NotHere />;
  const drafts = conference.instruments.flatMap(({ draft }) => draft ?? []);
  return (
    <>
      <header className="page-head">
        <ConsensusLinks />
        <div className="row" data-apart>
          <h1>{words.say('since.title')}</h1>
          <Button onPress={mark} isDisabled={marking}>
            {words.say('home.markSeen')}
          </Button>
        </div>
        <p className="soft">{words.say('since.hint')}</p>
      </header>
      {drafts.map(({ id }) => (
        <SinceDraft key={id} draftId={id} />
      ))}
      {drafts.length === 0 && <Empty title={words.say('since.noDraft')} />}
    </>
  );
}
