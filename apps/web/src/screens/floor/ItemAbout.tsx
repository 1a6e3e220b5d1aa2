import { Link } from 'react-router';
import { TakeUpItemDocument } from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Moment } from '../../parts/Moment.js';
import { provisionName } from '../../parts/provision-name.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import type { ItemInRoom } from './use-item-in-room.js';

interface ItemAboutProps {
  readonly item: ItemInRoom;
  readonly leads: boolean;
  readonly onChanged: () => void;
}

/** What an item is about, and for the chair the way to take it up, or one provision of it. */
export function ItemAbout({ item, leads, onChanged }: ItemAboutProps) {
  const words = useWords();
  const path = useConferencePath();
  const taking = useAct(TakeUpItemDocument, 'takeUpItem', 'AgendaItem');
  const isNow = item.meeting.now?.id === item.id;
  const takeUp = async (provisionId: string | null) => {
    const found = await taking.act({ itemId: item.id, provisionId });
    if (found.kind === 'done') onChanged();
  };
  const isEmpty = item.note === '' && item.issues.length + item.provisions.length === 0;
  if (isEmpty && !leads && !item.takenUpAt) return null;
  return (
    <section className="stack" data-tight aria-labelledby="about">
      <div className="section-title">
        <h2 id="about">{words.say('floor.about')}</h2>
        {item.takenUpAt && (
          <span className="soft small">
            {words.say('floor.takenUp')} <Moment at={item.takenUpAt} />
          </span>
        )}
      </div>
      {item.note && <p className="ledger-words">{item.note}</p>}
      <ul className="room-about">
        {item.issues.map((issue) => (
          <li key={issue.id}>
            <Link to={path(`/issues/${issue.number}`)}>{issue.title}</Link>
          </li>
        ))}
        {item.provisions.map((provision) => (
          <li key={provision.id} className="row">
            <Link to={path(`/provisions/${provision.id}`)} className="figures">
              {provisionName(words, provision)}
            </Link>
            {isNow && item.underDiscussion?.id === provision.id ? (
              <span className="floor-tag">{words.say('floor.isUnder')}</span>
            ) : (
              leads && (
                <Button
                  size="small"
                  kind="quiet"
                  isDisabled={taking.acting}
                  onPress={() => void takeUp(provision.id)}
                  aria-label={words.say('floor.of', {
                    symbol: provisionName(words, provision),
                    act: words.say('floor.takeUpProvision'),
                  })}
                >
                  {words.say('floor.takeUpProvision')}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      {leads && !isNow && (
        <p className="no-print">
          <Button isDisabled={taking.acting} onPress={() => void takeUp(null)}>
            {words.say('floor.takeUp')}
          </Button>
        </p>
      )}
      <RefusalNotice outcome={taking.outcome} />
    </section>
  );
}
