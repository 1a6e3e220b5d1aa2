import { Link } from 'react-router';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { ProposalTag } from '../../parts/amendments/ProposalTag.js';
import type { Amendment } from './use-draft.js';

type Named = Pick<Amendment, 'id' | 'kind' | 'heading'> & {
  readonly stakeholder: { readonly symbol: string; readonly name: string };
  readonly coSponsors: readonly { readonly symbol: string; readonly name: string }[];
};

/** Amendments by kind and symbols, each leading to its page. */
export function AmendmentLinks({ amendments }: { readonly amendments: readonly Named[] }) {
  const path = useConferencePath();
  const words = useWords();
  if (amendments.length === 0) return null;
  return (
    <ul className="margin-amendments">
      {amendments.map(({ id, kind, heading, stakeholder, coSponsors }) => {
        const sponsors = [stakeholder, ...coSponsors];
        return (
          <li key={id}>
            <Link to={path(`/amendments/${id}`)}>
              <ProposalTag kind={kind} />{' '}
              <span className="symbol" title={sponsors.map((each) => each.name).join(', ')}>
                {sponsors.map((each) => each.symbol).join(', ')}
              </span>
              {heading && <span className="soft"> {words.say('draft.ofHeading')}</span>}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
