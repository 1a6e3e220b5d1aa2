import { useState } from 'react';
import { JoinAmendmentDocument, LeaveAmendmentDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import type { AmendmentOfPage } from './AmendmentScreen.js';
import { Dispose } from './Dispose.js';
import { Withdraw } from './Withdraw.js';

interface AmendmentActionsProps {
  readonly amendment: AmendmentOfPage;
  readonly onRevise: () => void;
  readonly onChanged: () => void;
}

type Asked = 'join' | 'leave' | 'withdraw' | 'dispose';
const acts = ['join', 'leave', 'withdraw', 'dispose'] as const;

export function AmendmentActions({ amendment, onRevise, onChanged }: AmendmentActionsProps) {
  const words = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const offered = acts.filter((what) => amendment.may.includes(what));
  if (offered.length === 0 && !amendment.may.includes('revise')) return null;
  const close = () => setAsked(null);
  const rest = { amendment, close, onChanged };
  return (
    <div className="stack no-print" data-tight>
      <div className="row">
        {amendment.may.includes('revise') && (
          <Button kind={amendment.awaiting ? 'plain' : 'main'} onPress={onRevise}>
            {words.say('amendment.revise')}
          </Button>
        )}
        {offered.map((what) => (
          <Button key={what} kind={what === 'withdraw' ? 'danger' : 'plain'} onPress={() => setAsked(what)}>
            {words.say(`amendment.${what}`)}
          </Button>
        ))}
      </div>
      {asked === 'withdraw' && <Withdraw {...rest} />}
      {asked === 'dispose' && <Dispose {...rest} />}
      {(asked === 'join' || asked === 'leave') && <Support key={asked} what={asked} {...rest} />}
    </div>
  );
}

export interface ActProps {
  readonly amendment: AmendmentOfPage;
  readonly close: () => void;
  readonly onChanged: () => void;
}

function Support({ what, amendment, close, onChanged }: ActProps & { readonly what: 'join' | 'leave' }) {
  const words = useWords();
  const join = useAct(JoinAmendmentDocument, 'joinAmendment', 'Amendment');
  const leave = useAct(LeaveAmendmentDocument, 'leaveAmendment', 'Amendment');
  const { act, acting, outcome } = what === 'join' ? join : leave;
  const run = async () => {
    const found = await act({ amendmentId: amendment.id });
    if (found.kind !== 'done') return;
    close();
    onChanged();
  };
  return (
    <Confirm
      title={words.say(`amendment.${what}.title`)}
      act={words.say(`amendment.${what}`)}
      acting={acting}
      onAct={() => void run()}
      onCancel={close}
    >
      <p>{words.say(`amendment.${what}.means`)}</p>
      <RefusalNotice outcome={outcome} />
    </Confirm>
  );
}
