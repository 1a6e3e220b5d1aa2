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
import { Choices } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
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
  const [note, setNote] = useState('');
  const [form, choose] = useState<'REV' | 'CORR'>('REV');
  const { act, acting, outcome } = useAct(SealReportDocument, 'sealReport', 'SealedReport');
  const isFirst = report.sealed.length === 0;
  const isWaiting = room !== null && 'waiting' in room.state && room.state.waiting > 0;
  const seal = async () => {
    const found = await act({ reportId: report.id, form, note: note.trim() });
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
          {!isFirst && (
            <Choices
              label={words.say('reporting.form')}
              choices={[
                {
                  key: 'REV' as const,
                  label: words.say('reporting.revision'),
                  hint: words.say('reporting.revisionHint'),
                },
                {
                  key: 'CORR' as const,
                  label: words.say('reporting.corrigendum'),
                  hint: words.say('reporting.corrigendumHint'),
                },
              ]}
              chosen={form}
              choose={choose}
            />
          )}
          <Field
            label={words.say(isFirst ? 'reporting.note' : 'reporting.noteNeeded')}
            lines={2}
            value={note}
            onChange={setNote}
          />
        </Confirm>
      )}
    </section>
  );
}
