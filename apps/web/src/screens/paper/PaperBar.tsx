import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { SavedState } from '../../parts/live/SavedState.js';
import type { LiveRoom } from '../../parts/live/use-live-room.js';
import { WhoIsHere } from '../../parts/live/WhoIsHere.js';
import { ButtonLink } from '../../ui/Button.js';
import { DiscardPaper } from './DiscardPaper.js';
import type { Paper } from './use-paper.js';

interface PaperBarProps {
  readonly paper: Paper;
  readonly room: LiveRoom | null;
}

/** Stays in sight while one writes: whether it is stored, who is here, and the ways out. */
export function PaperBar({ paper, room }: PaperBarProps) {
  const words = useWords();
  const path = useConferencePath();
  return (
    <div className="draft-bar no-print">
      <div className="row draft-presence">
        {room && <SavedState room={room} reading={words.say('paper.readOnly')} />}
        <span className="row">
          {room && <WhoIsHere room={room} />}
          {paper.issue && (
            <ButtonLink size="small" kind="quiet" to={path(`/issues/${paper.issue.number}`)}>
              {words.say('paper.toIssue')}
            </ButtonLink>
          )}
          {paper.may.includes('discard') && <DiscardPaper paper={paper} />}
        </span>
      </div>
    </div>
  );
}
