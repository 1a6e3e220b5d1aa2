import { AcknowledgeCallDocument } from '#lib/contract';
import { moment } from '#lib/words';
import { useConference } from '../../client/conference.js';
import { useMembership } from '../../client/session.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import type { Call } from './use-calls.js';

/** That the viewer's delegation has seen the question. */
export function Receipt({ call, onChanged }: { readonly call: Call; readonly onChanged: () => void }) {
  const words = useWords();
  const { conference } = useConference();
  const own = useMembership(conference.id)?.stakeholder?.id;
  const receiving = useAct(AcknowledgeCallDocument, 'acknowledgeCall', 'ConsensusCall');
  const receivedAt = call.participants.find(({ stakeholder }) => stakeholder.id === own)?.receivedAt;
  const receive = async () => {
    const found = await receiving.act({ callId: call.id });
    if (found.kind === 'done') onChanged();
  };
  const waits = call.may.includes('acknowledge') && call.asking !== 'inRoom';
  if (!waits && !receivedAt) return null;
  return (
    <div className="receipt stack no-print" data-tight>
      {receivedAt ? (
        <p className="small soft figures">{words.say('calling.received', { at: moment(words.locale, receivedAt) })}</p>
      ) : (
        <p className="row">
          <Button kind="main" onPress={() => void receive()} isDisabled={receiving.acting}>
            {words.say('calling.receive')}
          </Button>
          <span className="soft small">{words.say('calling.receiveMeans')}</span>
        </p>
      )}
      <RefusalNotice outcome={receiving.outcome} />
    </div>
  );
}
