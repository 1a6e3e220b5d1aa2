import { LeaveOutSectionDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import type { Report, ReportSection } from './use-report.js';

interface LeaveOutProps {
  readonly report: Report;
  readonly section: ReportSection;
  readonly refresh: () => void;
}

/** A section is left out of what will be sealed, or put back; pressing again takes it back. */
export function LeaveOut({ report, section: { id, title, leftOut }, refresh }: LeaveOutProps) {
  const words = useWords();
  const { act, acting, outcome } = useAct(LeaveOutSectionDocument, 'leaveOutSection', 'Report');
  if (!report.may.includes('write')) return null;
  const turn = async () => {
    await act({ reportId: report.id, sectionId: id, leftOut: !leftOut });
    refresh();
  };
  return (
    <span className="no-print">
      <Button
        size="small"
        kind="quiet"
        isDisabled={acting}
        onPress={() => void turn()}
        aria-label={words.say(leftOut ? 'reporting.putBackNamed' : 'reporting.leaveOutNamed', { title })}
      >
        {words.say(leftOut ? 'reporting.putBack' : 'reporting.leaveOut')}
      </Button>
      <RefusalNotice outcome={outcome} />
    </span>
  );
}
