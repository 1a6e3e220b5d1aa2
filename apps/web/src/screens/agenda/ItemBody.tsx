import { Link } from 'react-router';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { ownZone } from '../../parts/consensus/zone-time.js';
import { provisionName } from '../../parts/provision-name.js';
import { useNameInText } from '../../parts/provisions/use-name-in-text.js';
import type { Item } from './AgendaScreen.js';
import { hoursHere, hoursIn } from './agenda-times.js';

interface ItemBodyProps {
  readonly item: Item;
  readonly zone: string;
  readonly mark: 'on' | 'next' | null;
}

/** An item as it is read: number, hours there and here, title, what it deals with. */
export function ItemBody({ item, zone, mark }: ItemBodyProps) {
  const words = useWords();
  const path = useConferencePath();
  const { number, title, note, audience } = item;
  const here = hoursHere(words.locale, item, { zone, own: ownZone() });
  return (
    <div className="item" data-mark={mark ?? undefined}>
      <span className="item-number figures">{number}</span>
      <p className="item-hours figures">
        {hoursIn(words.locale, item, zone)}
        {here && <span className="soft small">{words.say('agenda.here', { hours: here })}</span>}
      </p>
      <div className="item-words">
        <p className="item-title">
          {title}
          {mark && <strong className="item-mark">{words.say(mark === 'on' ? 'agenda.now' : 'agenda.next')}</strong>}
        </p>
        {audience !== 'PUBLIC' && (
          <p className="small item-readers">
            {words.say('agenda.only', { readers: words.sayKind('audience', audience) })}
          </p>
        )}
        {note && <p className="soft item-note">{note}</p>}
        <About item={item} />
        <p className="small no-print">
          <Link to={path(`/floor/${item.id}`)}>{words.say('floor.title')}</Link>
        </p>
      </div>
    </div>
  );
}

function About({ item: { issues, provisions, documents } }: { readonly item: Item }) {
  const words = useWords();
  const path = useConferencePath();
  const nameOf = useNameInText();
  if (issues.length + provisions.length + documents.length === 0) return null;
  return (
    <ul className="item-about small">
      {issues.map(({ id, number, title }) => (
        <li key={id}>
          <Link to={path(`/issues/${id}`)}>{words.say('agenda.issue', { number, title })}</Link>
        </li>
      ))}
      {provisions.map((provision, at) => (
        <li key={provision.id}>
          <Link to={path(`/provisions/${provision.id}`)}>
            {/* The text is named once for those of it that stand together. */}
            {provisions[at - 1]?.instrument.id === provision.instrument.id
              ? provisionName(words, provision)
              : nameOf(provision, provision.instrument)}
          </Link>
        </li>
      ))}
      {documents.map(({ id, cited, title }) => (
        <li key={id}>
          <Link to={path(`/documents/${id}`)} title={title}>
            {cited}
          </Link>
        </li>
      ))}
    </ul>
  );
}
