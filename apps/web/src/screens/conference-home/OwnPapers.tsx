import { Link } from 'react-router';
import { OwnPapersDocument } from '#lib/contract';
import { day } from '#lib/words';
import { useConference, useConferencePath, useWhenMoved } from '../../client/conference.js';
import { useMembership } from '../../client/session.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { paperTitle } from '../../parts/papers/paper-title.js';

/** What the viewer's own delegation is writing together; nothing where it writes nothing. */
export function OwnPapers() {
  const words = useWords();
  const path = useConferencePath();
  const { conference } = useConference();
  const stakeholder = useMembership(conference.id)?.stakeholder ?? null;
  const ask = useAsk(OwnPapersDocument, { slug: conference.slug }, { paused: stakeholder === null, about: ['Paper'] });
  useWhenMoved((moved) => stakeholder !== null && moved.kind.startsWith('Paper'), ask.again);
  const papers = ask.data?.ownPapers.filter(({ state }) => state === 'OPEN') ?? [];
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby="own-papers">
      <div className="section-title">
        <h2 id="own-papers">{words.say('paper.own')}</h2>
      </div>
      <ul className="task-list">
        {papers.map((paper) => (
          <li key={paper.id}>
            <Link to={path(`/papers/${paper.id}`)}>{paperTitle(words, paper)}</Link>{' '}
            <span className="soft small">
              {words.say('paper.lastChanged', { at: day(words.locale, paper.updatedAt) })}
              {paper.filed && `, ${words.say('paper.filedMark')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
