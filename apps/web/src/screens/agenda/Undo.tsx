import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { AgendaEdits } from './use-agenda-edits.js';

/** What was just done to the agenda, and the way back. */
export function Undo({ edits }: { readonly edits: AgendaEdits }) {
  const words = useWords();
  const { last, outcome } = edits;
  return (
    <div className="no-print">
      <RefusalNotice outcome={outcome} />
      {last && (
        <Notice kind="done">
          <p className="row">
            {words.say(last.kind === 'moved' ? 'agenda.moved' : 'agenda.takenOff', { title: last.title })}
            <Button size="small" onPress={() => void edits.undo()} isDisabled={edits.acting}>
              {words.say(last.kind === 'moved' ? 'agenda.moveBack' : 'agenda.putBack')}
            </Button>
          </p>
        </Notice>
      )}
    </div>
  );
}
