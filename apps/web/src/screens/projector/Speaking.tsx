import { useWords } from '../../client/words.js';
import { SpeakerClock } from '../../parts/floor/SpeakerClock.js';
import { useFloor } from '../../parts/floor/use-floor.js';

const MOST = 6;

/** Who has the floor with the time left, and who is next. */
export function Speaking({ itemId }: { readonly itemId: string }) {
  const words = useWords();
  const { live } = useFloor(itemId);
  if (!live) return null;
  const { speaker, waiting } = live.floor;
  return (
    <>
      <section className="projector-speaker">
        <h2>{words.say('floor.hasFloor')}</h2>
        {speaker ? (
          <>
            <p className="projector-name">{speaker.stakeholder.name}</p>
            {speaker.kind === 'POINT_OF_ORDER' && <p className="floor-tag">{words.say('floor.raisePoint')}</p>}
            <SpeakerClock key={speaker.id} turn={speaker} skew={live.skew} />
          </>
        ) : (
          <p className="projector-name soft">{words.say('floor.nobodySpeaks')}</p>
        )}
      </section>
      {waiting.length > 0 && (
        <section>
          <h2>{words.say('projector.next')}</h2>
          <ol className="projector-next">
            {waiting.slice(0, MOST).map(({ id, kind, stakeholder }) => (
              <li key={id}>
                {stakeholder.name}
                {kind === 'POINT_OF_ORDER' && <span className="floor-tag">{words.say('floor.raisePoint')}</span>}
              </li>
            ))}
          </ol>
          {waiting.length > MOST && (
            <p className="soft">{words.say('projector.more', { count: waiting.length - MOST })}</p>
          )}
        </section>
      )}
    </>
  );
}
