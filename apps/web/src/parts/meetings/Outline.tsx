import { Link } from 'react-router';
import type { OutlineOfConferenceFragment, Schema } from '#lib/contract';
import type { Key } from '#lib/words';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';

export const ORGANISER_PARTS: readonly Schema.OrganiserPart[] = ['CONVENER', 'ASSOCIATE', 'HOST', 'SUPPORTER'];

export const PART_WORDS: Readonly<Record<Schema.OrganiserPart, Key>> = {
  CONVENER: 'meetings.conveners',
  ASSOCIATE: 'meetings.associates',
  HOST: 'meetings.hosts',
  SUPPORTER: 'meetings.supporters',
};

/** Who is behind the conference, and the texts it deals with; nothing where nobody has said so. */
export function Outline({ outline }: { readonly outline: OutlineOfConferenceFragment }) {
  const words = useWords();
  const path = useConferencePath();
  const { organisers, texts } = outline;
  if (organisers.length + texts.length === 0) return null;
  return (
    <dl className="outline">
      {ORGANISER_PARTS.map((part) => {
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
