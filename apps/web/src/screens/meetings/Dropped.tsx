import { WithdrawDeadlineDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { DaySpan } from '../../parts/DaySpan.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import type { MeetingsOfPage } from './MeetingsScreen.js';

/** Deadlines that were dropped, for who may set them again. */
export function Dropped({ deadlines }: { readonly deadlines: MeetingsOfPage['droppedDeadlines'] }) {
  const words = useWords();
  const { act, acting, outcome } = useAct(WithdrawDeadlineDocument, 'withdrawDeadline', 'Deadline');
  if (deadlines.length === 0) return null;
  return (
    <details className="dropped no-print">
      <summary>{words.say('meetings.droppedCount', { count: deadlines.length })}</summary>
      <RefusalNotice outcome={outcome} />
      <ul>
        {deadlines.map(({ id, name, on, version }) => (
          <li key={id} className="row">
            <span className="figures soft">
              <DaySpan from={on} to={on} />
            </span>
            <span>{name}</span>
            <Button
              size="small"
              kind="quiet"
              onPress={() => void act({ deadlineId: id, withdrawn: false, expectedVersion: version })}
              isDisabled={acting}
              aria-label={words.say('meetings.setAgainNamed', { name })}
            >
              {words.say('meetings.setAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
