import { GiveFloorDocument, LeaveSpeakersListDocument, MoveSpeakerDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import type { FloorRequest, LiveFloor } from '../../parts/floor/use-floor.js';
import { StakeholderBadge } from '../../parts/people/StakeholderBadge.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { placeAbove, placeBelow } from './places.js';

/** Who wishes to speak, in the order in which they will. */
export function Waiting({ live }: { readonly live: LiveFloor }) {
  const words = useWords();
  const { floor } = live;
  const state = floor.open ? 'floor.listOpen' : floor.version === 0 ? 'floor.notOpened' : 'floor.listClosed';
  return (
    <section className="stack" data-tight aria-labelledby="waiting">
      <div className="section-title">
        <h2 id="waiting">{words.say('floor.waiting')}</h2>
        <span className="soft small" data-open={floor.open || undefined}>
          {words.say(state)}
        </span>
      </div>
      {floor.waiting.length === 0 ? (
        <Empty title={words.say('floor.nobodyWaits')}>
          <p>{words.say('floor.nobodyWaitsHint')}</p>
        </Empty>
      ) : (
        <ol className="speakers">
          {floor.waiting.map((request) => (
            <li key={request.id} data-point={request.kind === 'POINT_OF_ORDER' || undefined}>
              <Line request={request} />
              {live.may.includes('lead') && <LeadLine request={request} live={live} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Line({ request }: { readonly request: FloorRequest }) {
  const words = useWords();
  return (
    <span className="speaker-line">
      <StakeholderBadge stakeholder={request.stakeholder} />
      <span className="soft small">
        {request.kind === 'POINT_OF_ORDER'
          ? words.say('floor.raisePoint')
          : words.sayKind('category', request.stakeholder.category)}
      </span>
    </span>
  );
}

/** What the chair does with one who waits. */
function LeadLine({ request, live: { floor } }: { readonly request: FloorRequest; readonly live: LiveFloor }) {
  const words = useWords();
  const giving = useAct(GiveFloorDocument, 'giveFloor', 'Floor');
  const moving = useAct(MoveSpeakerDocument, 'moveSpeaker', 'Floor');
  const striking = useAct(LeaveSpeakersListDocument, 'leaveSpeakersList', 'Floor');
  const { symbol } = request.stakeholder;
  const above = placeAbove(floor.waiting, request.id);
  const below = placeBelow(floor.waiting, request.id);
  const named = (act: string) => words.say('floor.of', { symbol, act });
  const busy = giving.acting || moving.acting || striking.acting;
  const move = (behind: string | null) => void moving.act({ requestId: request.id, behindRequestId: behind });
  return (
    <span className="row no-print speaker-acts">
      <Button
        size="small"
        isDisabled={busy}
        onPress={() => void giving.act({ requestId: request.id, speakingTurnId: floor.speakingTurnId })}
        aria-label={named(words.say('floor.give'))}
      >
        {words.say('floor.give')}
      </Button>
      <Button
        size="small"
        kind="quiet"
        isDisabled={busy || above === undefined}
        onPress={() => above !== undefined && move(above)}
        aria-label={named(words.say('floor.up'))}
      >
        ↑
      </Button>
      <Button
        size="small"
        kind="quiet"
        isDisabled={busy || below === undefined}
        onPress={() => below !== undefined && move(below)}
        aria-label={named(words.say('floor.down'))}
      >
        ↓
      </Button>
      <Button
        size="small"
        kind="quiet"
        isDisabled={busy}
        onPress={() => void striking.act({ requestId: request.id })}
        aria-label={named(words.say('floor.strike'))}
      >
        ×
      </Button>
      <RefusalNotice outcome={giving.outcome} />
      <RefusalNotice outcome={moving.outcome} />
      <RefusalNotice outcome={striking.outcome} />
    </span>
  );
}
