import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { DiscardReportDocument, ReportVersionDocument } from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { Report } from './use-report.js';

/** Gives up a report that was never sealed, unless somebody has written in it since one was asked. */
export function DiscardReport({ report }: { readonly report: Report }) {
  const words = useWords();
  const navigate = useNavigate();
  const path = useConferencePath();
  const client = useClient();
  const { act, acting, outcome, forget } = useAct(DiscardReportDocument, 'discardReport', 'ReportDiscarded');
  const [seen, setSeen] = useState<number | null>(null);
  const written = outcome?.kind === 'refused' && outcome.refusal.__typename === 'ChangedMeanwhile';

  const ask = async () => {
    forget();
    const answer = await client
      .query(ReportVersionDocument, { id: report.id }, { requestPolicy: 'network-only' })
      .toPromise();
    setSeen(answer.data?.report?.version ?? report.version);
  };
  const discard = async () => {
    const found = await act({ reportId: report.id, expectedVersion: seen ?? report.version });
    setSeen(null);
    if (found.kind === 'done') void navigate(path(`/meetings/${report.meeting.id}`));
  };
  return (
    <>
      <Button size="small" kind="quiet" onPress={() => void ask()}>
        {words.say('paper.discard')}
      </Button>
      {written ? (
        <Notice kind="open" title={words.say('paper.writtenMeanwhile')} />
      ) : (
        <RefusalNotice outcome={outcome} />
      )}
      {seen !== null && (
        <Confirm
          title={words.say('reporting.discardTitle')}
          act={words.say('paper.discard')}
          danger
          acting={acting}
          onAct={() => void discard()}
          onCancel={() => setSeen(null)}
        >
          <p>{words.say('reporting.discardMeans')}</p>
        </Confirm>
      )}
    </>
  );
}
