import { NotesHereDocument } from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { useMembership } from '../../client/session.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { NoteForm } from './NoteForm.js';
import { NoteView } from './NoteView.js';

interface NotesBoxProps {
  readonly of: 'position' | 'provision' | 'amendment';
  readonly id: string;
}

/** What one's delegation notes for itself about something; nothing for those who speak for nobody. */
export function NotesBox({ of, id }: NotesBoxProps) {
  const { conference } = useConference();
  const membership = useMembership(conference.id);
  return membership?.stakeholder ? <Box of={of} id={id} /> : null;
}

function Box({ of, id }: NotesBoxProps) {
  const words = useWords();
  const asked = { position: of === 'position', provision: of === 'provision', amendment: of === 'amendment' };
  const ask = useAsk(NotesHereDocument, { id, ...asked });
  useWhenMoved((moved) => moved.kind.startsWith('Note'), ask.again);
  const notes = ask.data?.[of]?.notes ?? [];
  return (
    <details className="notes no-print">
      <summary>{words.say('notes.count', { count: notes.length })}</summary>
      <div className="stack" data-tight>
        <p className="soft small">{words.say('notes.means')}</p>
        {notes.length > 0 && (
          <ul className="stack" data-tight>
            {notes.map((note) => (
              <li key={`${note.id} ${note.version}`}>
                <NoteView note={note} onChanged={ask.again} />
              </li>
            ))}
          </ul>
        )}
        <NoteForm of={of} id={id} onWritten={ask.again} />
      </div>
    </details>
  );
}
