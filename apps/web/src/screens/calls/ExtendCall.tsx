import { useState } from 'react';
import { ExtendCallDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { instantIn, ownZone, wallTimeIn } from '../../parts/consensus/zone-time.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Field } from '../../ui/Field.js';
import { DeadlineFields } from './DeadlineFields.js';
import type { CallActProps } from './OpenCall.js';
import { ReminderTicks } from './ReminderTicks.js';
import { hoursBefore, remindersBefore, USUAL_REMINDERS } from './reminders.js';

/** More time, never less, and why: delegations rely on what was announced. */
export function ExtendCall({ call, onDone, onCancel }: CallActProps) {
  const words = useWords();
  const { at, zone: announced } = call.deadline ?? { at: new Date().toISOString(), zone: ownZone() };
  const [when, setWhen] = useState({ zone: announced, wallTime: wallTimeIn(announced, at) });
  const [hours, setHours] = useState(() => (call.deadline ? hoursBefore(call.deadline) : USUAL_REMINDERS));
  const [reason, setReason] = useState('');
  const extending = useAct(ExtendCallDocument, 'extendCall', 'ConsensusCall');
  const to = instantIn(when.zone, when.wallTime);
  const extend = async () => {
    if (to === null) return;
    const found = await extending.act({
      callId: call.id,
      to,
      zone: when.zone,
      reminders: remindersBefore(to, hours, Date.now()),
      reason,
    });
    if (found.kind === 'done') onDone();
  };
  return (
    <Confirm
      title={words.say('calling.extendTitle')}
      act={words.say('calling.extendAct')}
      acting={extending.acting || to === null || reason.trim() === ''}
      onAct={() => void extend()}
      onCancel={onCancel}
    >
      <DeadlineFields {...when} change={(part) => setWhen((before) => ({ ...before, ...part }))} />
      <ReminderTicks hours={hours} change={setHours} />
      <Field label={words.say('calling.reason')} lines={3} value={reason} onChange={setReason} />
      <RefusalNotice outcome={extending.outcome} />
    </Confirm>
  );
}
