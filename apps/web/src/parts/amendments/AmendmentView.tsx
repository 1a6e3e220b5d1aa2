import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { AmendmentInListFragment } from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Moment } from '../Moment.js';
import { AudienceMark } from '../people/AudienceMark.js';
import { CoSponsors } from '../people/StakeholderBadge.js';
import { calm } from '../text/DivisionName.js';
import { AmendedWords } from './AmendedWords.js';
import { ProposalTag } from './ProposalTag.js';
import { StandingMark } from './StandingMark.js';

interface AmendmentViewProps {
  readonly amendment: AmendmentInListFragment;
  readonly heading?: ReactNode;
  readonly children?: ReactNode;
}

/** One amendment as it is read in a list: kind, whose, the words with their redline, reasons. */
export function AmendmentView({ amendment, heading, children }: AmendmentViewProps) {
  const words = useWords();
  const path = useConferencePath();
  return (
    <article className="amendment" data-status={amendment.status}>
      <header className="amendment-head">
        <ProposalTag kind={amendment.kind} />
        {heading}
        {amendment.heading && (
          <span className="small">
            {words.say('amendment.aboutHeading', { division: calm(amendment.heading.label) })}
          </span>
        )}
        <span className="symbol" title={amendment.stakeholder.name}>
          {amendment.stakeholder.symbol}
        </span>
        <CoSponsors sponsors={amendment.coSponsors} />
        <span className="soft small">
          <Moment at={amendment.filedAt} />
        </span>
        <StandingMark amendment={amendment} />
        <AudienceMark audience={amendment.audience} />
      </header>
      <AmendedWords amendment={amendment} />
      <div className="amendment-side">
        {amendment.reasons && (
          <p>
            <span className="soft">{words.say('amendment.reasons')}</span> {amendment.reasons}
          </p>
        )}
        <p className="row small no-print">
          <Link to={path(`/amendments/${amendment.id}`)}>
            {words.say('amendment.open', { comments: amendment.commentCount })}
          </Link>
          {amendment.illustrative && <span className="soft">{words.say('position.illustrative')}</span>}
        </p>
      </div>
      {children}
    </article>
  );
}
