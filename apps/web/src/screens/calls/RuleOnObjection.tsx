import { useState } from 'react';
import { Form } from 'react-aria-components';
import { RuleOnObjectionDocument, type RulingKind } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Choices } from '../../ui/Choices.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';
import type { Call } from './use-calls.js';

interface RuleOnObjectionProps {
  readonly call: Call;
  readonly stanceId: string;
  readonly delegation: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** What the chair finds of an objection, and why: recorded, and seen by everybody who reads the call. */
export function RuleOnObjection({ call, stanceId, delegation, onDone, onCancel }: RuleOnObjectionProps) {
  const words = useWords();
  const [finds, setFinds] = useState<RulingKind | null>(null);
  const [reason, setReason] = useState('');
  const ruling = useAct(RuleOnObjectionDocument, 'ruleOnObjection', 'ConsensusCall');
  const offered: readonly RulingKind[] =
    call.rule.kind === 'roughConsensus' ? ['answered', 'notAnswered'] : ['notSustained', 'sustained'];
  const ready = finds !== null && reason.trim() !== '' && !ruling.acting;
  const send = async () => {
    if (finds === null) return;
    const found = await ruling.act({ callId: call.id, stanceId, finds, reason });
    if (found.kind === 'done') onDone();
  };
  return (
    <Dialog title={words.say('calling.ruleTitle', { delegation })} open close={onCancel}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void send();
        }}
      >
        <Choices
          label={words.say('calling.finds')}
          choices={offered.map((key) => ({
            key,
            label: words.sayKind('ruling', key),
            hint: words.say(`calling.means.${key}`),
          }))}
          chosen={finds}
          choose={setFinds}
        />
        <Field
          label={words.say('calling.reason')}
          hint={words.say('calling.ruleReasonHint')}
          lines={4}
          value={reason}
          onChange={setReason}
        />
        <RefusalNotice outcome={ruling.outcome} />
        <div className="row">
          <Button type="submit" kind="main" isDisabled={!ready}>
            {words.say('calling.ruleAct')}
          </Button>
          <Button kind="quiet" onPress={onCancel}>
            {words.say('frame.cancel')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
