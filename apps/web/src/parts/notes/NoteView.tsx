import { useState } from 'react';
import { EditNoteDocument, type NoteShownFragment } from '#lib/contract';
import { moment } from '#lib/words';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { RefusalNotice } from '../RefusalNotice.js';

interface NoteViewProps {
  readonly note: NoteShownFragment;
  readonly onChanged: () => void;
}

/** A note, which any member of the delegation may write on or take out. */
export function NoteView({ note, onChanged }: NoteViewProps) {
  const words = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const { act, acting, outcome } = useAct(EditNoteDocument, 'editNote', 'Note');
  const change = async (body: string) => {
    const found = await act({ noteId: note.id, expectedVersion: note.version, body });
    if (found.kind === 'done') onChanged();
  };
  return (
    <article className="own-note">
      {draft === null ? (
        <p className="own-note-body">{note.body}</p>
      ) : (
        <Field label={words.say('notes.write')} lines={3} value={draft} onChange={setDraft} autoFocus />
      )}
      <p className="row">
        <span className="soft small">
          {words.say('notes.by', {
            person: note.author?.name ?? '–',
            at: moment(words.locale, note.editedAt ?? note.at),
          })}
        </span>
        {draft === null ? (
          <>
            <Button kind="quiet" size="small" onPress={() => setDraft(note.body ?? '')}>
              {words.say('notes.edit')}
            </Button>
            <Button kind="quiet" size="small" onPress={() => void change('')} isDisabled={acting}>
              {words.say('notes.remove')}
            </Button>
          </>
        ) : (
          <>
            <Button size="small" onPress={() => void change(draft.trim())} isDisabled={acting || draft.trim() === ''}>
              {words.say('notes.keep')}
            </Button>
            <Button kind="quiet" size="small" onPress={() => setDraft(null)}>
              {words.say('frame.cancel')}
            </Button>
          </>
        )}
      </p>
      <RefusalNotice outcome={outcome} />
    </article>
  );
}
