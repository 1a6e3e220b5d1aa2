import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { DiscardReportDocument, ReportVersionDocument } from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { DiscardWritten } from '../../parts/live/DiscardWritten.js';
import type { Report } from './use-report.js';

/** Gives up a report that was never sealed. */
export function DiscardReport({ report }: { readonly report: Report }) {
  const words = useWords();
  const navigate = useNavigate();
  const path = useConferencePath();
  const client = useClient();
  const discarding = useAct(DiscardReportDocument, 'discardReport', 'ReportDiscarded');
  const newest = async () => {
    const asked = client.query(ReportVersionDocument, { id: report.id }, { requestPolicy: 'network-only' });
    return (await asked.toPromise()).data?.report?.version ?? report.version;
  };
  const discard = async (seen: number) => {
    const found = await discarding.act({ reportId: report.id, expectedVersion: seen });
    if (found.kind === 'done') void navigate(path(`/meetings/${report.meeting.id}`));
  };
  return (
    <DiscardWritten
      title={words.say('reporting.discardTitle')}
      means={words.say('reporting.discardMeans')}
      discarding={discarding}
      newest={newest}
      discard={discard}
    />
  );
}
