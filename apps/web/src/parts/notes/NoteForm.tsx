import { useState } from 'react';
import { type NoteSubjectInput, WriteNoteDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { SendForm } from '../../ui/SendForm.js';
import { RefusalNotice } from '../RefusalNotice.js';

interface NoteFormProps {
  readonly of: 'position' | 'provision' | 'amendment';
  readonly id: string;
  readonly onWritten: () => void;
}

export function NoteForm({ of, id, onWritten }: NoteFormProps) {
  const words = useWords();
  const [body, setBody] = useState('');
  const { act, acting, outcome } = useAct(WriteNoteDocument, 'writeNote', 'Note');
  const write = async () => {
    const found = await act({ subject: subjectOf(of, id), body: body.trim() });
    if (found.kind !== 'done') return;
    setBody('');
    onWritten();
  };
  return (
    <SendForm className="stack" data-tight onSend={write}>
      <Field label={words.say('notes.write')} lines={3} value={body} onChange={setBody} />
      <RefusalNotice outcome={outcome} />
      <p>
        <Button type="submit" size="small" isDisabled={acting || body.trim() === ''}>
          {words.say('notes.keep')}
        </Button>
      </p>
    </SendForm>
  );
}

function subjectOf(of: NoteFormProps['of'], id: string): NoteSubjectInput {
  if (of === 'position') return { positionId: id };
  return of === 'provision' ? { provisionId: id } : { amendmentId: id };
}
