import { Link, useParams } from 'react-router';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { DiscussedAt } from '../../parts/floor/DiscussedAt.js';
import { AudienceMark } from '../../parts/people/AudienceMark.js';
import { StakeholderBadge } from '../../parts/people/StakeholderBadge.js';
import { useTitle } from '../../ui/use-title.js';
import { AboutWords } from './AboutWords.js';
import { ConcernActions } from './ConcernActions.js';
import { ConcernHistory } from './ConcernHistory.js';
import { Observations } from './Observations.js';
import { type Concern, useConcern } from './use-ledger.js';

/** One concern: what is asked of which words, and all that became of it. */
export function ConcernScreen() {
  const { concernId = '' } = useParams();
  const ask = useConcern(concernId);
  return <Answer ask={ask}>{({ concern }) => concern && <Inside concern={concern} onChanged={ask.again} />}</Answer>;
}

interface InsideProps {
  readonly concern: Concern;
  readonly onChanged: () => void;
}

function Inside({ concern, onChanged }: InsideProps) {
  const words = useWords();
  const { conference } = useConference();
  const path = useConferencePath();
  const { stakeholder, owner, issue, number } = concern;
  const title = words.say('concern.title', { number, who: stakeholder?.symbol ?? owner?.name ?? '' });
  useTitle(title, conference.shortName);
  return (
    <article className="stack" data-loose>
      <header className="page-head">
        <p className="kicker">
          <Link to={path('/concerns')}>{words.say('ledger.title')}</Link>
          {issue && (
            <>
              {' '}
              · <Link to={path(`/issues/${issue.number}`)}>{issue.title}</Link>
            </>
          )}
        </p>
        <h1 className="figures">{title}</h1>
        <p>
          {stakeholder ? <StakeholderBadge stakeholder={stakeholder} /> : owner?.name}{' '}
          <AudienceMark audience={concern.audience} />
        </p>
        <Observations line={concern} />
        <DiscussedAt of="concern" id={concern.id} />
      </header>
      <Asked concern={concern} />
      <section className="stack" aria-labelledby="history">
        <div className="section-title">
          <h2 id="history">{words.say('concern.history')}</h2>
        </div>
        <ConcernHistory concern={concern} />
        <ConcernActions concern={concern} onChanged={onChanged} />
      </section>
    </article>
  );
}

function Asked({ concern }: { readonly concern: Concern }) {
  const words = useWords();
  const { matter, severity, text, proposed } = concern;
  return (
    <section className="stack" data-tight aria-labelledby="asked">
      <div className="section-title">
        <h2 id="asked">{words.say('concern.asks')}</h2>
        <span className="soft small">
          {words.sayKind('concernMatter', matter, { kind: matter })} ·{' '}
          {words.sayKind('concernSeverity', severity, { kind: severity })}
        </span>
      </div>
      <div className="row" data-tight>
        <span className="soft small">{words.say('concern.about')}</span> <AboutWords anchors={concern.anchors} />
      </div>
      {text && <p className="ledger-words measure">{text}</p>}
      {proposed && (
        <div>
          <p className="soft small">{words.sayKind('ledgerColumn', 'proposed', {})}</p>
          <p className="ledger-words measure">{proposed}</p>
        </div>
      )}
    </section>
  );
}
