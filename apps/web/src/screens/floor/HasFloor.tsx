import { Link } from 'react-router';
import { GiveFloorDocument, TakeFloorDocument } from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { SpeakerClock } from '../../parts/floor/SpeakerClock.js';
import type { LiveFloor } from '../../parts/floor/use-floor.js';
import { StakeholderBadge } from '../../parts/people/StakeholderBadge.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import type { ItemInRoom } from './use-item-in-room.js';

interface HasFloorProps {
  readonly item: ItemInRoom;
  readonly live: LiveFloor;
}

/** Who has the floor, with the clock, and for the chair the way to the next. */
export function HasFloor({ item, live }: HasFloorProps) {
  const words = useWords();
  const { speaker, speakingTurnId } = live.floor;
  return (
    <section className="has-floor" data-speaks={speaker !== null || undefined} aria-labelledby="has-floor">
      <h2 id="has-floor" className="label">
        {words.say('floor.hasFloor')}
      </h2>
      {speaker ? (
        <>
          <p className="has-floor-name" aria-live="polite">
            <StakeholderBadge stakeholder={speaker.stakeholder} />
            {speaker.kind === 'POINT_OF_ORDER' && <span className="floor-tag">{words.say('floor.raisePoint')}</span>}
          </p>
          <SpeakerClock key={speaker.id} turn={speaker} skew={live.skew} />
        </>
      ) : (
        <p className="has-floor-nobody" aria-live="polite">
          {words.say('floor.nobodySpeaks')}
        </p>
      )}
      {!speaker && speakingTurnId !== null && <Elsewhere item={item} />}
      {live.may.includes('lead') && <NextAndDone live={live} />}
    </section>
  );
}

function Elsewhere({ item }: { readonly item: ItemInRoom }) {
  const words = useWords();
  const path = useConferencePath();
  const { now } = item.meeting;
  return (
    <p className="small">
      {words.say('floor.elsewhere')}
      {now && (
        <>
          : <Link to={path(`/floor/${now.id}`)}>{`${now.number} ${now.title}`}</Link>
        </>
      )}
    </p>
  );
}

function NextAndDone({ live: { floor } }: { readonly live: LiveFloor }) {
  const words = useWords();
  const giving = useAct(GiveFloorDocument, 'giveFloor', 'Floor');
  const taking = useAct(TakeFloorDocument, 'takeFloor', 'Floor');
  const [next] = floor.waiting;
  const { speakingTurnId } = floor;
  return (
    <>
      <div className="row no-print">
        {next && (
          <Button
            kind="main"
            isDisabled={giving.acting}
            onPress={() => void giving.act({ requestId: next.id, speakingTurnId })}
          >
            {words.say('floor.giveNext', { symbol: next.stakeholder.symbol })}
          </Button>
        )}
        {floor.speaker && speakingTurnId !== null && (
          <Button isDisabled={taking.acting} onPress={() => void taking.act({ turnId: speakingTurnId })}>
            {words.say('floor.take')}
          </Button>
        )}
      </div>
      <RefusalNotice outcome={giving.outcome} />
      <RefusalNotice outcome={taking.outcome} />
    </>
  );
}
