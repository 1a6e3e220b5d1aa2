import { useState } from 'react';
import { JoinPositionDocument, LeavePositionDocument, WithdrawPositionDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import type { Position } from './use-issue.js';

interface PositionActionsProps {
  readonly position: Position;
  readonly onRevise: () => void;
  readonly onChanged: () => void;
}

type Asked = 'join' | 'leave' | 'withdraw';

/** Revise, withdraw, join, leave: what the server lets the viewer do, each taken back or seen by others only after asking. */
export function PositionActions({ position, onRevise, onChanged }: PositionActionsProps) {
  const words = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const join = useAct(JoinPositionDocument, 'joinPosition', 'Position');
  const leave = useAct(LeavePositionDocument, 'leavePosition', 'Position');
  const withdraw = useAct(WithdrawPositionDocument, 'withdrawPosition', 'Position');
  const acting = join.acting || leave.acting || withdraw.acting;

  const run = async (what: Asked) => {
    const positionId = position.id;
    const found =
      what === 'join'
        ? await join.act({ positionId })
        : what === 'leave'
          ? await leave.act({ positionId })
          : await withdraw.act({ positionId, expectedVersion: position.version });
    setAsked(null);
    if (found.kind === 'done') onChanged();
  };
  const offered = (['join', 'leave', 'withdraw'] as const).filter((what) => position.may.includes(what));
  if (offered.length === 0 && !position.may.includes('revise')) return null;

  return (
    <div className="stack no-print" data-tight>
      <div className="row">
        {position.may.includes('revise') && (
          <Button kind="main" onPress={onRevise}>
            {words.say('position.revise')}
          </Button>
        )}
        {offered.map((what) => (
          <Button key={what} kind={what === 'withdraw' ? 'danger' : 'plain'} onPress={() => setAsked(what)}>
            {words.say(`position.${what}`)}
          </Button>
        ))}
      </div>
      <RefusalNotice outcome={join.outcome} />
      <RefusalNotice outcome={leave.outcome} />
      <RefusalNotice outcome={withdraw.outcome} />
      {asked && (
        <Confirm
          title={words.say(`position.${asked}.title`, { name: position.stakeholder.name })}
          act={words.say(`position.${asked}`)}
          danger={asked === 'withdraw'}
          acting={acting}
          onAct={() => void run(asked)}
          onCancel={() => setAsked(null)}
        >
          <p>{words.say(`position.${asked}.means`)}</p>
        </Confirm>
      )}
    </div>
  );
}
