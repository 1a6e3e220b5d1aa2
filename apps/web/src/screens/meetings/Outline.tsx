import { Link } from 'react-router';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { PART_WORDS } from './EditOutline.js';
import type { MeetingsOfPage } from './MeetingsScreen.js';
import { PARTS } from './outline-plan.js';

/** Who is behind the conference, and the texts it deals with; nothing where nobody has said so. */
export function Outline({ outline }: { readonly outline: MeetingsOfPage['outline'] }) {
  const words = useWords();
  const path = useConferencePath();
  const { organisers, texts } = outline;
  if (organisers.length + texts.length === 0) return null;
  return (
    <dl className="outline">
      {PARTS.map((part) => {
        const names = organisers.filter((each) => each.part === part).map(({ name }) => name);
        return names.length === 0 ? null : (
          <div key={part}>
            <dt>{words.say(PART_WORDS[part], { count: names.length })}</dt>
            <dd>{names.join('; ')}</dd>
          </div>
        );
      })}
      {texts.length > 0 && (
        <div>
          <dt>{words.say('meetings.texts', { count: texts.length })}</dt>
          {texts.map(({ title, shortTitle, treatment, instrument }) => (
            <dd key={shortTitle}>
              {instrument ? <Link to={path(`/text/${instrument.id}`)}>{title}</Link> : title}{' '}
              <span className="soft">
                {words.say(treatment === 'NEW' ? 'meetings.textNew' : 'meetings.textRevision')}
              </span>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
