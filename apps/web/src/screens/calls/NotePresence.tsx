import { useState } from 'react';
import { NotePresenceDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Tick } from '../../ui/Choices.js';
import { Dialog } from '../../ui/Dialog.js';
import type { CallActProps } from './OpenCall.js';

/** Who is in the room; a later count replaces an earlier one. */
export function NotePresence({ call, onDone, onCancel }: CallActProps) {
  const words = useWords();
  const { participants } = call;
  const noted = participants.filter(({ present }) => present === true).map(({ stakeholder }) => stakeholder.id);
  const [present, setPresent] = useState<ReadonlySet<string>>(new Set(noted));
  const noting = useAct(NotePresenceDocument, 'notePresence', 'ConsensusCall');
  const toggle = (id: string, on: boolean) => {
    const next = new Set(present);
    if (on) next.add(id);
    else next.delete(id);
    setPresent(next);
  };
  const note = async () => {
    const found = await noting.act({ callId: call.id, presentIds: [...present] });
    if (found.kind === 'done') onDone();
  };
  return (
    <Dialog title={words.say('calling.attendTitle')} open close={onCancel}>
      <p className="row">
        <span className="figures">
          {words.say('calling.presentOf', { present: present.size, all: participants.length })}
        </span>
        <Button
          size="small"
          kind="quiet"
          onPress={() => setPresent(new Set(participants.map(({ stakeholder }) => stakeholder.id)))}
        >
          {words.say('calling.allPresent')}
        </Button>
      </p>
      <div className="choice-list who-is-present">
        {participants.map(({ stakeholder, uncounted }) => (
          <Tick
            key={stakeholder.id}
            ticked={present.has(stakeholder.id)}
            tick={(on) => toggle(stakeholder.id, on)}
            hint={uncounted ? words.sayKind('uncounted', uncounted) : undefined}
          >
            <span className="symbol">{stakeholder.symbol}</span> {stakeholder.name}
          </Tick>
        ))}
      </div>
      <RefusalNotice outcome={noting.outcome} />
      <div className="row">
        <Button kind="main" onPress={() => void note()} isDisabled={noting.acting}>
          {words.say('calling.attendAct')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.say('frame.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
