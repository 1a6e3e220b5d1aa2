import type { StakeholderNameFragment } from '#lib/contract';
import { useWords } from '../../client/words.js';

/** Who speaks: symbol as it stands in brackets, name, and what kind of body it is. */
export function StakeholderBadge({ stakeholder }: { readonly stakeholder: StakeholderNameFragment }) {
  const words = useWords();
  return (
    <span className="stakeholder">
      <span className="symbol">{stakeholder.symbol}</span>
      <span className="stakeholder-name">{stakeholder.name}</span>
      {!stakeholder.confirmed && <span className="soft small">({words.say('home.unconfirmed')})</span>}
    </span>
  );
}

/** Co-sponsors by their symbols, names on asking. */
export function CoSponsors({ sponsors }: { readonly sponsors: readonly StakeholderNameFragment[] }) {
  const words = useWords();
  if (sponsors.length === 0) return null;
  return (
    <p className="co-sponsors small">
      <span className="soft">{words.say('people.withSupportOf')}</span>{' '}
      {sponsors.map((each, index) => (
        <span key={each.id}>
          {index > 0 && ', '}
          <abbr className="symbol" title={each.name}>
            {each.symbol}
          </abbr>
        </span>
      ))}
    </p>
  );
}
