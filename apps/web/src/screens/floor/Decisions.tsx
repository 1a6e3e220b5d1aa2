import { useState } from 'react';
import { Link } from 'react-router';
import { CorrectDecisionDocument, RecordDecisionDocument } from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { provisionName } from '../../parts/provision-name.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { PickList } from '../../ui/PickList.js';
import { CorrectWords } from './CorrectWords.js';
import type { DecisionRecorded, ItemInRoom } from './use-item-in-room.js';

interface DecisionsProps {
  readonly item: ItemInRoom;
  readonly mayDecide: boolean;
  readonly onChanged: () => void;
}

/** What the meeting decided under an item. */
export function Decisions({ item, mayDecide, onChanged }: DecisionsProps) {
  const words = useWords();
  return (
    <section className="stack" data-tight aria-labelledby="decisions">
      <div className="section-title">
        <h2 id="decisions">{words.say('floor.decisions')}</h2>
      </div>
      {item.decisions.length === 0 ? (
        <p className="soft">{words.say('floor.noDecisions')}</p>
      ) : (
        <ol className="noted-list">
          {item.decisions.map((decision) => (
            <Decided key={decision.id} decision={decision} mayCorrect={mayDecide} onChanged={onChanged} />
          ))}
        </ol>
      )}
      {mayDecide && <DecisionForm item={item} onChanged={onChanged} />}
    </section>
  );
}

interface DecidedProps {
  readonly decision: DecisionRecorded;
  readonly mayCorrect: boolean;
  readonly onChanged: () => void;
}

function Decided({ decision, mayCorrect, onChanged }: DecidedProps) {
  const words = useWords();
  const path = useConferencePath();
  const [open, setOpen] = useState(false);
  const correcting = useAct(CorrectDecisionDocument, 'correctDecision', 'ItemDecision');
  const correct = async (text: string) => {
    const asked = { decisionId: decision.id, text, expectedVersion: decision.version };
    if ((await correcting.act(asked)).kind !== 'done') return;
    setOpen(false);
    onChanged();
  };
  if (open) {
    return (
      <li className="noted">
        <CorrectWords
          label={words.say('floor.decisionText')}
          text={decision.text}
          acting={correcting.acting}
          outcome={correcting.outcome}
          keep={(text) => void correct(text)}
          cancel={() => setOpen(false)}
        />
      </li>
    );
  }
  return (
    <li className="noted">
      <p className="ledger-words">{decision.text}</p>
      <p className="row small">
        {decision.provision && (
          <Link to={path(`/provisions/${decision.provision.id}`)} className="figures">
            {provisionName(words, decision.provision)}
          </Link>
        )}
        {decision.version > 1 && <span className="soft">({words.say('floor.corrected')})</span>}
        {mayCorrect && (
          <Button size="small" kind="quiet" onPress={() => setOpen(true)}>
            {words.say('floor.correct')}
          </Button>
        )}
      </p>
    </li>
  );
}

function DecisionForm({ item, onChanged }: { readonly item: ItemInRoom; readonly onChanged: () => void }) {
  const words = useWords();
  const [text, setText] = useState('');
  const [about, setAbout] = useState('');
  const recording = useAct(RecordDecisionDocument, 'recordDecision', 'ItemDecision');
  const record = async () => {
    const found = await recording.act({ itemId: item.id, provisionId: about === '' ? null : about, text });
    if (found.kind !== 'done') return;
    setText('');
    onChanged();
  };
  const provisions = item.provisions.map((each) => ({ key: each.id, label: provisionName(words, each) }));
  return (
    <div className="note-form stack no-print" data-tight>
      <h3 className="label">{words.say('floor.decide')}</h3>
      <Field label={words.say('floor.decisionText')} lines={2} value={text} onChange={setText} />
      {provisions.length > 0 && (
        <PickList
          label={words.say('floor.raiseAbout')}
          items={[{ key: '', label: words.say('floor.raiseAboutAll') }, ...provisions]}
          chosen={about}
          choose={setAbout}
        />
      )}
      <RefusalNotice outcome={recording.outcome} />
      <p>
        <Button isDisabled={recording.acting || text.trim() === ''} onPress={() => void record()}>
          {words.say('floor.decideAct')}
        </Button>
      </p>
    </div>
  );
}
