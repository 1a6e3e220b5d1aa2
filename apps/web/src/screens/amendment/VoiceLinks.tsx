import { Link } from 'react-router';
import { useConferencePath } from '../../client/conference.js';
import { ProposalTag } from '../../parts/amendments/ProposalTag.js';

interface VoiceLinksProps {
  readonly voices: readonly {
    readonly id: string;
    readonly kind: string;
    readonly stakeholder: { readonly symbol: string };
  }[];
}

export function VoiceLinks({ voices }: VoiceLinksProps) {
  const path = useConferencePath();
  return (
    <ul className="row">
      {voices.map(({ id, kind, stakeholder }) => (
        <li key={id}>
          <Link to={path(`/amendments/${id}`)}>
            <ProposalTag kind={kind} /> <span className="symbol">{stakeholder.symbol}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
