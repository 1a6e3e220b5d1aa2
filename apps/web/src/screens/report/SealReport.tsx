import { useState } from 'react';
import { useNavigate } from 'react-router';
import { SealReportDocument } from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import type { LiveRoom } from '../../parts/live/use-live-room.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { SealFields, type Sealing } from './SealFields.js';
import type { Report } from './use-report.js';

interface SealReportProps {
  readonly report: Report;
  readonly room: LiveRoom | null;
  readonly again: () => void;
}

/** Chair and rapporteur seal the report as it stands. It is asked about first, because it stays for ever. */
export function SealReport({ report, room, again }: SealReportProps) {
  const words = useWords();
  const navigate = useNavigate();
  const path = useConferencePath();
  const [asked, setAsked] = useState(false);
  const [sealing, change] = useState<Sealing>({ form: 'REV', series: 'DOC', note: '' });
  const { act, acting, outcome } = useAct(SealReportDocument, 'sealReport', 'SealedReport');
  const isWaiting = room !== null && 'waiting' in room.state && room.state.waiting > 0;
  const seal = async () => {
    const { form, series, note } = sealing;
    const as = { form, note: note.trim(), series: series === 'NONE' ? null : series };
    const found = await act({ reportId: report.id, ...as });
    setAsked(false);
    if (found.kind === 'done') void navigate(path(`/reports/sealed/${found.value.id}`));
    else again();
  };
  return (
    <section className="panel stack no-print" aria-label={words.say('reporting.seal')}>
      <RefusalNotice outcome={outcome} />
      {isWaiting && <p className="hint">{words.say('paper.waits.storing')}</p>}
      <div className="row">
        <Button kind="main" onPress={() => setAsked(true)} isDisabled={acting || isWaiting}>
          {words.say('reporting.seal')}
        </Button>
      </div>
      {asked && (
        <Confirm
          title={words.say('reporting.sealTitle')}
          act={words.say('reporting.seal')}
          acting={acting}
          onAct={() => void seal()}
          onCancel={() => setAsked(false)}
        >
          <p>{words.say('reporting.sealMeans', { readers: words.sayKind('audience', report.audience) })}</p>
          <SealFields isFirst={report.sealed.length === 0} sealing={sealing} change={change} />
        </Confirm>
      )}
    </section>
  );
}
