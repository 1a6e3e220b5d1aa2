import { TakeFromRecordDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import type { Offer, Report } from './use-report.js';

interface NewSectionsProps {
  readonly report: Report;
  readonly offers: readonly Offer[];
  readonly refresh: () => void;
}

/** What the record has that the report has no section for yet; each is put in at its place. */
export function NewSections({ report, offers, refresh }: NewSectionsProps) {
  const words = useWords();
  const { act, acting, outcome } = useAct(TakeFromRecordDocument, 'takeFromRecord', 'Report');
  const put = async ({ key, seen }: Offer) => {
    await act({ reportId: report.id, key, how: 'RECORD', seen });
    refresh();
  };
  return (
    <>
      <ul className="report-list">
        {offers.map((offer) => (
          <li key={offer.key} className="row">
            {offer.title}
            <Button
              size="small"
              isDisabled={acting}
              onPress={() => void put(offer)}
              aria-label={words.say('reporting.putInNamed', { title: offer.title })}
            >
              {words.say('reporting.putIn')}
            </Button>
          </li>
        ))}
      </ul>
      <RefusalNotice outcome={outcome} />
    </>
  );
}
