import { useParams } from 'react-router';
import { useConference } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { useTitle } from '../../ui/use-title.js';
import { ProjectedWords } from './ProjectedWords.js';
import { Speaking } from './Speaking.js';
import { type Meeting, type Projection, useOnScreen, useProjector } from './use-projector.js';

/** For the wall of the room: what is under discussion, large, and who speaks. Turned by keys alone. */
export function ProjectorScreen() {
  const { meetingId = '' } = useParams();
  const { conference } = useConference();
  const ask = useProjector(meetingId);
  useTitle(useWords().say('projector.title'), conference.shortName);
  return (
    <Answer ask={ask}>
      {({ meeting }) => meeting?.projection && <Wall meeting={meeting} projection={meeting.projection} />}
    </Answer>
  );
}

function Wall({ meeting, projection }: { readonly meeting: Meeting; readonly projection: Projection }) {
  const words = useWords();
  const { conference } = useConference();
  const { item } = projection;
  return (
    <div className="projector" data-kind={item ? 'item' : 'still'}>
      <header className="projector-head">
        <span>
          {conference.shortName} · {meeting.name}
        </span>
        {item && <span>{words.say('floor.item', { number: item.number })}</span>}
      </header>
      {item ? (
        <Item key={item.id} item={item} projection={projection} />
      ) : (
        <p className="projector-still">{words.say(projection.closed ? 'projector.closed' : 'projector.waits')}</p>
      )}
    </div>
  );
}

interface ItemProps {
  readonly item: NonNullable<Projection['item']>;
  readonly projection: Projection;
}

function Item({ item, projection }: ItemProps) {
  const words = useWords();
  const { at, provision, changes } = useOnScreen(projection);
  return (
    <>
      <section className="projector-text">
        <h1>{item.title}</h1>
        {provision && <ProjectedWords key={provision.id} provision={provision} changes={changes} />}
      </section>
      <aside className="projector-side">
        <Speaking itemId={item.id} />
      </aside>
      <footer className="projector-foot">
        <span>{words.say('projector.keys')}</span>
        {provision && (
          <span className="figures">
            {words.say('projector.place', { at: at + 1, all: projection.provisions.length })}
          </span>
        )}
      </footer>
    </>
  );
}
