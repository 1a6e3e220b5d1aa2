import { useWords } from '../../client/words.js';
import { SavedState } from '../../parts/live/SavedState.js';
import type { LiveRoom } from '../../parts/live/use-live-room.js';
import { WhoIsHere } from '../../parts/live/WhoIsHere.js';
import { Button } from '../../ui/Button.js';
import { DiscardReport } from './DiscardReport.js';
import type { Report } from './use-report.js';

interface ReportBarProps {
  readonly report: Report;
  readonly room: LiveRoom | null;
  readonly news: { readonly count: number; readonly asking: boolean; readonly look: () => void };
}

/** Stays in sight while one writes: whether it is stored, who is here, and what the record has for it. */
export function ReportBar({ report, room, news }: ReportBarProps) {
  const words = useWords();
  return (
    <div className="draft-bar no-print">
      <div className="row draft-presence">
        {room && <SavedState room={room} reading={words.say('paper.readOnly')} />}
        <span className="row">
          {room && <WhoIsHere room={room} />}
          <span className="soft small" role="status">
            {news.asking ? words.say('reporting.asking') : words.say('reporting.news', { count: news.count })}
          </span>
          <Button size="small" kind="quiet" onPress={news.look} isDisabled={news.asking}>
            {words.say('reporting.look')}
          </Button>
          {report.may.includes('discard') && <DiscardReport report={report} />}
        </span>
      </div>
    </div>
  );
}
