import { Link } from 'react-router';
import { plainText } from '#lib/drafting';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import type { Issue } from './use-issue.js';

/** The provisions an issue touches, each with its beginning, so that one need not leave to remember which it is. */
export function TouchedProvisions({ issue }: { readonly issue: Issue }) {
  const words = useWords();
  const path = useConferencePath();
  if (issue.provisions.length === 0) return null;
  return (
    <section className="touched" aria-labelledby="touched">
      <h2 id="touched" className="label">
        {words.say('issues.touches')}
      </h2>
      <ul>
        {issue.provisions.map((provision) => (
          <li key={provision.id}>
            <Link to={path(`/provisions/${provision.id}`)} className="figures">
              {provision.number ?? provision.divisionLabel}
            </Link>
            <span className="touched-words">
              {provision.label && <span className="provision-label">{provision.label}</span>}
              {plainText(provision.content)}
            </span>
            {provision.amendmentCount > 0 && (
              <span className="soft small figures">
                {words.say('provision.amendments', { count: provision.amendmentCount })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
