import { Link, useParams } from 'react-router';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { type LiveFloor, useFloor } from '../../parts/floor/use-floor.js';
import { useTitle } from '../../ui/use-title.js';
import { Decisions } from './Decisions.js';
import { HasFloor } from './HasFloor.js';
import { ItemAbout } from './ItemAbout.js';
import { LeadList } from './LeadList.js';
import { Notes } from './Notes.js';
import { OwnRequest } from './OwnRequest.js';
import { SpokenLong } from './SpokenLong.js';
import { type ItemInRoom, useItemInRoom } from './use-item-in-room.js';
import { Waiting } from './Waiting.js';

/** An item of the agenda in the room: who speaks, who wishes to, what was said and what was decided. */
export function FloorScreen() {
  const { itemId = '' } = useParams();
  const ask = useItemInRoom(itemId);
  return (
    <Answer ask={ask}>
      {({ agendaItem }) => agendaItem && <Inside key={agendaItem.id} item={agendaItem} again={ask.again} />}
    </Answer>
  );
}

function Inside({ item, again }: { readonly item: ItemInRoom; readonly again: () => void }) {
  const { conference } = useConference();
  const { live } = useFloor(item.id);
  useTitle(`${item.number} ${item.title}`, conference.shortName);
  const notes = live?.may.includes('note') ?? false;
  return (
    <div className="floor-page stack" data-loose>
      <ItemHead item={item} />
      {live && <Speakers item={item} live={live} again={again} />}
      <ItemAbout item={item} leads={live?.may.includes('lead') ?? false} onChanged={again} />
      <Notes item={item} floor={live?.floor ?? null} mayNote={notes} onChanged={again} />
      <Decisions item={item} mayDecide={notes} onChanged={again} />
      {live && <SpokenLong floor={live.floor} />}
    </div>
  );
}

interface SpeakersProps {
  readonly item: ItemInRoom;
  readonly live: LiveFloor;
  readonly again: () => void;
}

function Speakers({ item, live, again }: SpeakersProps) {
  return (
    <div className="floor-columns">
      <div className="stack">
        <HasFloor item={item} live={live} />
        <OwnRequest live={live} />
      </div>
      <div className="stack">
        <Waiting live={live} />
        {live.may.includes('lead') && <LeadList key={live.floor.version} floor={live.floor} onChanged={again} />}
      </div>
    </div>
  );
}

function ItemHead({ item }: { readonly item: ItemInRoom }) {
  const words = useWords();
  const path = useConferencePath();
  const { meeting } = item;
  return (
    <header className="page-head">
      <p className="kicker">
        <Link to={path(`/meetings/${meeting.id}`)}>{meeting.name}</Link> ·{' '}
        {words.say('floor.item', { number: item.number })}
      </p>
      <h1>{item.title}</h1>
      {item.floor && (
        <p className="row small no-print">
          <Link to={path(`/projector/${meeting.id}`)}>{words.say('floor.projector')}</Link>
        </p>
      )}
    </header>
  );
}
