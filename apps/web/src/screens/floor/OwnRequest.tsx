import { AskForFloorDocument, LeaveSpeakersListDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useMembership } from '../../client/session.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import type { FloorRequest, LiveFloor } from '../../parts/floor/use-floor.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';

/** What a delegation does for itself: asks for the floor, sees where it stands, withdraws. Made for a thumb. */
export function OwnRequest({ live: { floor, may } }: { readonly live: LiveFloor }) {
  const { conference } = useConference();
  const own = useMembership(conference.id)?.stakeholder?.id;
  if (!may.includes('ask') || own === undefined) return null;
  const statement = ownOf(floor.waiting, own, 'STATEMENT');
  const point = ownOf(floor.waiting, own, 'POINT_OF_ORDER');
  const speaks = floor.speaker?.stakeholder.id === own;
  return (
    <section className="own-request no-print">
      {speaks && floor.speaker?.kind === 'STATEMENT' ? (
        <YouSpeak />
      ) : statement ? (
        <YouStand request={statement} place={floor.waiting.indexOf(statement) + 1} />
      ) : (
        <Ask itemId={floor.id} open={floor.open} version={floor.version} />
      )}
      {may.includes('raisePoint') && !(speaks && floor.speaker?.kind === 'POINT_OF_ORDER') && (
        <Point itemId={floor.id} raised={point} />
      )}
    </section>
  );
}

function ownOf(waiting: readonly FloorRequest[], own: string, kind: FloorRequest['kind']): FloorRequest | undefined {
  return waiting.find((request) => request.kind === kind && request.stakeholder.id === own);
}

function YouSpeak() {
  const words = useWords();
  return (
    <p className="own-place" role="status">
      {words.say('floor.youSpeak')}
    </p>
  );
}

interface AskProps {
  readonly itemId: string;
  readonly open: boolean;
  readonly version: number;
}

function Ask({ itemId, open, version }: AskProps) {
  const words = useWords();
  const asking = useAct(AskForFloorDocument, 'askForFloor', 'Floor');
  return (
    <>
      <Button
        kind="main"
        isDisabled={!open || asking.acting}
        onPress={() => void asking.act({ itemId, kind: 'STATEMENT' })}
      >
        {words.say('floor.ask')}
      </Button>
      {!open && <p className="soft small">{words.say(version === 0 ? 'floor.notOpened' : 'floor.listClosed')}</p>}
      <RefusalNotice outcome={asking.outcome} />
    </>
  );
}

function YouStand({ request, place }: { readonly request: FloorRequest; readonly place: number }) {
  const words = useWords();
  return (
    <>
      <p className="own-place figures" role="status">
        {words.say('floor.youAre', { place })}
      </p>
      <Withdraw request={request} />
    </>
  );
}

function Withdraw({ request }: { readonly request: FloorRequest }) {
  const words = useWords();
  const leaving = useAct(LeaveSpeakersListDocument, 'leaveSpeakersList', 'Floor');
  return (
    <>
      <Button isDisabled={leaving.acting} onPress={() => void leaving.act({ requestId: request.id })}>
        {words.say('floor.withdraw')}
      </Button>
      <RefusalNotice outcome={leaving.outcome} />
    </>
  );
}

function Point({ itemId, raised }: { readonly itemId: string; readonly raised: FloorRequest | undefined }) {
  const words = useWords();
  const raising = useAct(AskForFloorDocument, 'askForFloor', 'Floor');
  if (raised) {
    return (
      <>
        <p className="own-place" role="status">
          {words.say('floor.raisePoint')}
        </p>
        <Withdraw request={raised} />
      </>
    );
  }
  return (
    <>
      <Button isDisabled={raising.acting} onPress={() => void raising.act({ itemId, kind: 'POINT_OF_ORDER' })}>
        {words.say('floor.raisePoint')}
      </Button>
      <p className="soft small">{words.say('floor.pointHint')}</p>
      <RefusalNotice outcome={raising.outcome} />
    </>
  );
}
