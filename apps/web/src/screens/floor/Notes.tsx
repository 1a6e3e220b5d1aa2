import { useState } from 'react';
import { NoteInterventionDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import type { Floor } from '../../parts/floor/use-floor.js';
import { StakeholderChoice } from '../../parts/people/StakeholderChoice.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { Field } from '../../ui/Field.js';
import { Noted } from './Noted.js';
import type { ItemInRoom } from './use-item-in-room.js';

interface NotesProps {
  readonly item: ItemInRoom;
  readonly floor: Floor | null;
  readonly mayNote: boolean;
  readonly onChanged: () => void;
}

/** What delegations said under an item, as the rapporteur noted it. */
export function Notes({ item, floor, mayNote, onChanged }: NotesProps) {
  const words = useWords();
  return (
    <section className="stack" data-tight aria-labelledby="notes">
      <div className="section-title">
        <h2 id="notes">{words.say('floor.notes')}</h2>
      </div>
      {item.interventions.length === 0 ? (
        <Empty title={words.say('floor.noNotes')}>
          <p>{words.say('floor.noNotesHint')}</p>
        </Empty>
      ) : (
        <ol className="noted-list">
          {item.interventions.map((said) => (
            <Noted key={said.id} said={said} item={item} mayNote={mayNote} onChanged={onChanged} />
          ))}
        </ol>
      )}
      {mayNote && <NoteForm itemId={item.id} floor={floor} onChanged={onChanged} />}
    </section>
  );
}

interface NoteFormProps {
  readonly itemId: string;
  readonly floor: Floor | null;
  readonly onChanged: () => void;
}

/** For whoever speaks, or spoke last, unless another is chosen. */
function NoteForm({ itemId, floor, onChanged }: NoteFormProps) {
  const words = useWords();
  const [chosen, choose] = useState<string | null>(null);
  const [text, setText] = useState('');
  const noting = useAct(NoteInterventionDocument, 'noteIntervention', 'Intervention');
  const turn = floor?.speaker ?? floor?.turns[0] ?? null;
  const whose = chosen ?? turn?.stakeholder.id ?? null;
  const note = async () => {
    if (whose === null) return;
    const turnId = turn?.stakeholder.id === whose ? turn.id : null;
    const found = await noting.act({ input: { itemId, stakeholderId: whose, turnId, text } });
    if (found.kind !== 'done') return;
    setText('');
    choose(null);
    onChanged();
  };
  return (
    <div className="note-form stack no-print" data-tight>
      <h3 className="label">{words.say('floor.note')}</h3>
      <StakeholderChoice label={words.say('floor.noteOf')} chosen={whose} choose={choose} />
      <Field label={words.say('floor.noteText')} lines={4} value={text} onChange={setText} />
      <RefusalNotice outcome={noting.outcome} />
      <p>
        <Button
          kind="main"
          isDisabled={noting.acting || whose === null || text.trim() === ''}
          onPress={() => void note()}
        >
          {words.say('floor.noteAct')}
        </Button>
      </p>
    </div>
  );
}
