import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import type { MeetingOfPage } from './AgendaScreen.js';
import type { AgendaEdits } from './use-agenda-edits.js';

interface TakenOffProps {
  readonly meeting: MeetingOfPage;
  readonly edits: AgendaEdits;
}

/** What was taken off the agenda, for who may put it back; folded, since it is no part of it. */
export function TakenOff({ meeting: { takenOff }, edits }: TakenOffProps) {
  const words = useWords();
  if (takenOff.length === 0) return null;
  return (
    <details className="taken-off no-print">
      <summary>{words.say('agenda.takenOffCount', { count: takenOff.length })}</summary>
      <ul>
        {takenOff.map((item) => (
          <li key={item.id} className="row">
            <span>{item.title}</span>
            <Button
              size="small"
              kind="quiet"
              onPress={() => void edits.putBack(item)}
              isDisabled={edits.acting}
              aria-label={words.say('agenda.putBackNamed', { title: item.title })}
            >
              {words.say('agenda.putBack')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
