import { useState } from 'react';
import { Link } from 'react-router';
import type { Content } from '#lib/drafting';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { AmendedWords } from '../../parts/amendments/AmendedWords.js';
import { ProposalTag } from '../../parts/amendments/ProposalTag.js';
import { AudienceMark } from '../../parts/people/AudienceMark.js';
import { CoSponsors } from '../../parts/people/StakeholderBadge.js';
import { provisionName } from '../../parts/provision-name.js';
import { calm } from '../../parts/text/DivisionName.js';
import { Tick } from '../../ui/Choices.js';
import { fittedTo } from './fitted.js';
import type { Amendment, Outcome } from './on-desk.js';
import { RebaseMark } from './RebaseMark.js';

interface AmendmentPaperProps {
  readonly amendment: Amendment;
  /** What the merge would make of it; null while it is left out or not known yet. */
  readonly outcome: Outcome | null;
  /** The words of the draft. */
  readonly current: Content | null;
  readonly laidOpen: boolean;
  readonly included: boolean;
  /** Null for those who only look. */
  readonly include: ((on: boolean) => void) | null;
}

/** One amendment on the desk: whose, what it asks against the text as it stands, why, and what would become of it. */
export function AmendmentPaper(props: AmendmentPaperProps) {
  const { amendment, laidOpen, included, include } = props;
  const [open, setOpen] = useState(laidOpen);
  const { kind, stakeholder } = amendment;
  return (
    <article className="paper-slip" data-left-out={!included || undefined}>
      <header className="paper-head">
        {include && (
          <Tick ticked={included} tick={include} name={`${kind} ${stakeholder.symbol} ${stakeholder.name}`}>
            <Asker amendment={amendment} />
          </Tick>
        )}
        {!include && <Asker amendment={amendment} />}
        <CoSponsors sponsors={amendment.coSponsors} />
        <Fate {...props} />
      </header>
      <PaperWords {...props} open={open} setOpen={setOpen} />
    </article>
  );
}

function Asker({ amendment: { kind, stakeholder, heading, after } }: { readonly amendment: Amendment }) {
  const words = useWords();
  return (
    <span className="row asker">
      <ProposalTag kind={kind} />
      <span className="symbol">{stakeholder.symbol}</span>
      <span className="soft small">{stakeholder.name}</span>
      {heading && (
        <span className="small">{words.say('desk.ofHeading', { heading: calm(heading.label) || heading.title })}</span>
      )}
      {after && (
        <span className="small">{words.say('desk.movesAfter', { provision: provisionName(words, after) })}</span>
      )}
    </span>
  );
}

/** What would become of it. */
function Fate({ included, outcome }: AmendmentPaperProps) {
  const words = useWords();
  if (included && !outcome) return null;
  return (
    <span className="fate" data-outcome={included ? outcome?.outcome : 'LEFT_OUT'}>
      {included && outcome ? words.say(`desk.outcome.${outcome.outcome}`) : words.say('desk.leftOut')}
    </span>
  );
}

interface PaperWordsProps extends AmendmentPaperProps {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}

function PaperWords({ amendment, outcome, current, open, setOpen }: PaperWordsProps) {
  const words = useWords();
  const path = useConferencePath();
  const { asks, rebase } = fittedTo(current, amendment, outcome);
  return (
    <>
      {rebase && <RebaseMark kind={rebase} awaiting={amendment.awaiting} />}
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.say('desk.wordsAndReasons')}</summary>
        <div className="stack" data-tight>
          <AmendedWords amendment={asks} />
          {amendment.reasons && (
            <p>
              <span className="soft">{words.say('amendment.reasons')}</span> {amendment.reasons}
            </p>
          )}
          <p className="row small no-print">
            <Link to={path(`/amendments/${amendment.id}`)}>
              {words.say('amendment.open', { comments: amendment.commentCount })}
            </Link>
            <AudienceMark audience={amendment.audience} />
            {amendment.illustrative && <span className="soft">{words.say('position.illustrative')}</span>}
          </p>
        </div>
      </details>
    </>
  );
}
