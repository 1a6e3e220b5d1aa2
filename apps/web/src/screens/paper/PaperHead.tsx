import { Link } from 'react-router';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Moment } from '../../parts/Moment.js';
import { StakeholderBadge } from '../../parts/people/StakeholderBadge.js';
import { Notice } from '../../ui/Notice.js';
import type { Paper } from './use-paper.js';

interface PaperHeadProps {
  readonly paper: Paper;
  readonly title: string;
}

/** What is being written, by whom, and who sees it. */
export function PaperHead({ paper, title }: PaperHeadProps) {
  const words = useWords();
  const path = useConferencePath();
  const { issue, provision, stakeholder, kind } = paper;
  return (
    <header className="page-head">
      <p className="kicker">
        {issue && (
          <Link to={path(`/issues/${issue.number}`)}>
            {words.say('issue.named', { number: issue.number, title: issue.title })}
          </Link>
        )}
        {issue && provision && ' · '}
        {provision && <Link to={path(`/provisions/${provision.id}`)}>{words.say('paper.theProvision')}</Link>}
      </p>
      <h1>{title}</h1>
      {stakeholder && (
        <p>
          <StakeholderBadge stakeholder={stakeholder} />
        </p>
      )}
      {paper.state === 'OPEN' && (
        <p className="soft">{words.say(kind === 'BRIEF' ? 'paper.seenByDelegations' : 'paper.seenByOwn')}</p>
      )}
      <Filed paper={paper} />
    </header>
  );
}

/** What it has led to, where it has. */
function Filed({ paper: { filed, standing } }: { readonly paper: Paper }) {
  const words = useWords();
  const path = useConferencePath();
  if (filed?.amendment)
    return (
      <Notice kind="done" title={words.say('paper.becameAmendment')}>
        <p>
          <Link to={path(`/amendments/${filed.amendment.id}`)}>{words.say('paper.seeAmendment')}</Link>
        </p>
      </Notice>
    );
  if (!filed || !standing) return null;
  return (
    <p className="soft">
      {words.say('paper.filedAs', { revision: filed.revision })} <Moment at={filed.at} />
    </p>
  );
}
