import { day } from '#lib/words';
import { useConference } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { DaySpan } from '../../parts/DaySpan.js';
import { today } from '../../parts/days.js';
import type { ProposalsOfPage } from './use-proposals.js';

interface DocumentHeadProps {
  readonly data: ProposalsOfPage;
  readonly symbol: string;
  readonly document: string;
}

/** The head a conference's documents carry: conference on the left, number, date and language on the right. */
export function DocumentHead({ data, symbol, document }: DocumentHeadProps) {
  const words = useWords();
  const { conference } = useConference();
  return (
    <header className="document-head">
      <div className="document-head-lines">
        <p>
          <strong>
            {conference.name} ({conference.shortName})
          </strong>
          <br />
          {conference.place}, <DaySpan from={conference.startsOn} to={conference.endsOn} />
        </p>
        <p className="figures">
          <strong>{words.say('proposals.documentLine', { document })}</strong>
          <br />
          {day(words.locale, conference.asOf ?? today())}
        </p>
      </div>
      <p className="document-source">{words.say('proposals.source', { symbol })}</p>
      <p className="document-title">{words.say('proposals.heading')}</p>
      <p className="document-subject">{data.draft?.instrument.title}</p>
    </header>
  );
}
