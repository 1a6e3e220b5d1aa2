import { useState } from 'react';
import { JoinAmendmentDocument, LeaveAmendmentDocument, WithdrawAmendmentDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import type { AmendmentOfPage } from './AmendmentScreen.js';

interface AmendmentActionsProps {
  readonly amendment: AmendmentOfPage;
  readonly onRevise: () => void;
  readonly onChanged: () => void;
}

type Asked = 'join' | 'leave' | 'withdraw';

export function AmendmentActions({ amendment, onRevise, onChanged }: AmendmentActionsProps) {
  const words = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const join = useAct(JoinAmendmentDocument, 'joinAmendment', 'Amendment');
  const leave = useAct(LeaveAmendmentDocument, 'leaveAmendment', 'Amendment');
  const withdraw = useAct(WithdrawAmendmentDocument, 'withdrawAmendment', 'Amendment');
  const acting = join.acting || leave.acting || withdraw.acting;

  const run = async (what: Asked) => {
    const amendmentId = amendment.id;
    const found =
      what === 'join'
        ? await join.act({ amendmentId })
        : what === 'leave'
          ? await leave.act({ amendmentId })
          : await withdraw.act({ amendmentId, expectedVersion: amendment.version });
    setAsked(null);
    if (found.kind === 'done') onChanged();
  };
  const offered = (['join', 'leave', 'withdraw'] as const).filter((what) => amendment.may.includes(what));
  if (offered.length === 0 && !amendment.may.includes('revise')) return null;

  return (
    <div className="stack no-print" data-tight>
      <div className="row">
        {amendment.may.includes('revise') && (
          <Button kind="main" onPress={onRevise}>
            {words.say('amendment.revise')}
          </Button>
        )}
        {offered.map((what) => (
          <Button key={what} kind={what === 'withdraw' ? 'danger' : 'plain'} onPress={() => setAsked(what)}>
            {words.say(`amendment.${what}`)}
          </Button>
        ))}
      </div>
      {[join, leave, withdraw].map(({ outcome }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three acts in a fixed order
        <RefusalNotice key={index} outcome={outcome} />
      ))}
      {asked && (
        <Confirm
          title={words.say(`amendment.${asked}.title`)}
          act={words.say(`amendment.${asked}`)}
          danger={asked === 'withdraw'}
          acting={acting}
          onAct={() => void run(asked)}
          onCancel={() => setAsked(null)}
        >
          <p>{words.say(`amendment.${asked}.means`)}</p>
        </Confirm>
      )}
    </div>
  );
}
