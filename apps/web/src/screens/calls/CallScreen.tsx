import { useParams } from 'react-router';
import { useConference } from '../../client/conference.js';
import { Answer } from '../../parts/Answer.js';
import { ConsensusLinks } from '../../parts/consensus/ConsensusLinks.js';
import { useTitle } from '../../ui/use-title.js';
import { CallActions } from './CallActions.js';
import { CallActs } from './CallActs.js';
import { CallHead } from './CallHead.js';
import { CallProvision } from './CallProvision.js';
import { Participants } from './Participants.js';
import { Receipt } from './Receipt.js';
import { type Call, useCall } from './use-calls.js';

/** The chair's question with all that is said to it: what is asked, how everybody stands, and what became of it. */
export function CallScreen() {
  const { callId = '' } = useParams();
  const ask = useCall(callId);
  return <Answer ask={ask}>{({ call }) => call && <Inside key={call.id} call={call} again={ask.again} />}</Answer>;
}

function Inside({ call, again }: { readonly call: Call; readonly again: () => void }) {
  const { conference } = useConference();
  useTitle(call.title, conference.shortName);
  return (
    <div className="call-page stack" data-loose>
      <header className="page-head call-head">
        <ConsensusLinks />
        <CallHead call={call} />
        <Receipt call={call} onChanged={again} />
        <CallActions call={call} onChanged={again} />
      </header>
      {call.provisions.map((provision) => (
        <CallProvision key={provision.provisionId} call={call} provision={provision} onChanged={again} />
      ))}
      <Participants call={call} />
      <CallActs call={call} />
    </div>
  );
}
