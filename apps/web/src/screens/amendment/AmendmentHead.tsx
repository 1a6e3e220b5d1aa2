import { Link } from 'react-router';
import { useConferencePath } from '../../client/conference.js';
import { useWords, type Words } from '../../client/words.js';
import { ProposalTag } from '../../parts/amendments/ProposalTag.js';
import { StandingMark } from '../../parts/amendments/StandingMark.js';
import { DiscussedAt } from '../../parts/floor/DiscussedAt.js';
import { Moment } from '../../parts/Moment.js';
import { AudienceMark } from '../../parts/people/AudienceMark.js';
import { CoSponsors, StakeholderBadge } from '../../parts/people/StakeholderBadge.js';
import { provisionName } from '../../parts/provision-name.js';
import { calm } from '../../parts/text/DivisionName.js';
import type { AmendmentOfPage } from './AmendmentScreen.js';

/** What an amendment is about, as it is called in a heading: a provision, or the heading it stands under. */
export function subjectName(words: Words, { provision, heading }: AmendmentOfPage): string {
  if (heading) return words.say('amendment.aboutHeading', { division: calm(heading.label) });
  return provisionName(words, provision);
}

export function AmendmentHead({ amendment }: { readonly amendment: AmendmentOfPage }) {
  const words = useWords();
  const path = useConferencePath();
  return (
    <header className="page-head">
      <p className="kicker">
        <Link to={path(`/text/${amendment.instrument.id}`)}>{amendment.instrument.shortTitle}</Link>
        {amendment.issue && (
          <>
            {' · '}
            <Link to={path(`/issues/${amendment.issue.number}`)}>{amendment.issue.title}</Link>
          </>
        )}
      </p>
      <h1 className="amendment-title figures">
        <ProposalTag kind={amendment.kind} />{' '}
        <Link to={path(`/provisions/${amendment.provision.id}`)}>{subjectName(words, amendment)}</Link>
      </h1>
      <p>
        <StakeholderBadge stakeholder={amendment.stakeholder} />{' '}
        <span className="soft small">
          <Moment at={amendment.filedAt} />
        </span>
      </p>
      <CoSponsors sponsors={amendment.coSponsors} />
      <p className="row small">
        <StandingMark amendment={amendment} />
        <AudienceMark audience={amendment.audience} />
        {amendment.illustrative && <span className="soft">{words.say('position.illustrative')}</span>}
      </p>
      <DiscussedAt of="amendment" id={amendment.id} />
    </header>
  );
}
