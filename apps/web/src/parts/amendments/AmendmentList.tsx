import { Link } from 'react-router';
import type { AmendmentInListFragment } from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { provisionName } from '../provision-name.js';
import { AmendmentView } from './AmendmentView.js';

interface AmendmentListProps {
  readonly amendments: readonly AmendmentInListFragment[];
  /** False where the page is about one provision anyway. */
  readonly withProvision?: boolean;
}

export function AmendmentList({ amendments, withProvision = true }: AmendmentListProps) {
  const words = useWords();
  const path = useConferencePath();
  return (
    <ul className="amendment-list">
      {amendments.map((amendment) => (
        <li key={amendment.id}>
          <AmendmentView
            amendment={amendment}
            heading={
              withProvision ? (
                <Link to={path(`/provisions/${amendment.provision.id}`)} className="figures">
                  {provisionName(words, amendment.provision)}
                </Link>
              ) : null
            }
          />
        </li>
      ))}
    </ul>
  );
}
