import { type ReportTaking, TakeFromRecordDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { Offer, Report } from './use-report.js';

interface SectionOfferProps {
  readonly report: Report;
  readonly offer: Offer;
  readonly refresh: () => void;
}

/** The record says something new. What that would make of the words that stand is shown before anything is taken. */
export function SectionOffer({ report, offer, refresh }: SectionOfferProps) {
  const words = useWords();
  const { act, acting, outcome } = useAct(TakeFromRecordDocument, 'takeFromRecord', 'Report');
  const { key, kind, edited, standing, together, recorded, seen } = offer;
  if (kind === 'GONE') return <Notice kind="open" title={words.say('reporting.gone')} />;
  const take = async (how: ReportTaking) => {
    await act({ reportId: report.id, key, how, seen });
    refresh();
  };
  return (
    <Notice kind="open" title={words.say(edited ? 'reporting.newAndEdited' : 'reporting.new')}>
      <div className="treaty quote">
        <RedlineView from={standing ?? []} to={together ?? recorded ?? []} />
      </div>
      {edited && together === null && <p>{words.say('reporting.choose')}</p>}
      <div className="row">
        {together !== null && (
          <Button size="small" kind="main" isDisabled={acting} onPress={() => void take('TOGETHER')}>
            {words.say('reporting.putTogether')}
          </Button>
        )}
        {together === null && (
          <Button
            size="small"
            kind={edited ? 'danger' : 'main'}
            isDisabled={acting}
            onPress={() => void take('RECORD')}
          >
            {words.say(edited ? 'reporting.replace' : 'reporting.take')}
          </Button>
        )}
        <Button size="small" isDisabled={acting} onPress={() => void take('KEEP')}>
          {words.say('reporting.keep')}
        </Button>
      </div>
      <RefusalNotice outcome={outcome} />
    </Notice>
  );
}
