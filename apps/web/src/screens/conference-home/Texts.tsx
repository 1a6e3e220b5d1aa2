import { Link } from 'react-router';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import type { ConferenceHome } from './use-conference-home.js';

export function Texts({ home }: { readonly home: ConferenceHome }) {
  const words = useWords();
  const path = useConferencePath();
  if (home.instruments.length === 0) return null;
  return (
    <section aria-labelledby="texts">
      <div className="section-title">
        <h2 id="texts">{words.say('home.texts')}</h2>
      </div>
      <ul className="ledger">
        {home.instruments.map((text) => (
          <li key={text.id}>
            <h3>
              <Link to={path(`/text/${text.id}`)}>{text.title}</Link>
            </h3>
            <p className="soft figures">
              {words.say('home.provisions', { count: text.provisionCount })}
              {text.summary && ` · ${words.say('text.summaryShort')}`}
            </p>
            {text.draft && (
              <p className="row">
                <Link to={path(`/draft/${text.draft.id}`)}>{words.say('home.toDraft')}</Link>
                <Link to={path(`/proposals/${text.draft.id}`)}>{words.say('home.toProposals')}</Link>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
