import { Link } from 'react-router';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { provisionName } from '../../parts/provision-name.js';
import type { Line } from './use-ledger.js';

type Anchor = Line['anchors'][number];

/** The provisions and the words that a concern is about, as they stand by now. */
export function AboutWords({ anchors }: { readonly anchors: readonly Anchor[] }) {
  if (anchors.length === 0) return <span className="soft">–</span>;
  return (
    <ul className="about-words">
      {anchors.map((anchor, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the anchors of a concern never change
        <li key={nth}>
          <About anchor={anchor} />
        </li>
      ))}
    </ul>
  );
}

function About({ anchor }: { readonly anchor: Anchor }) {
  const words = useWords();
  const path = useConferencePath();
  const { provision, quote, now, lost } = anchor;
  return (
    <>
      {provision && <Link to={path(`/provisions/${provision.id}`)}>{provisionName(words, provision)}</Link>}
      {!provision && lost && quote === null && <span className="soft">{words.say('ledger.provisionGone')}</span>}
      {quote !== null && (
        <span className="small quoted" data-lost={lost || undefined}>
          {words.say(lost ? 'ledger.quoteGone' : 'ledger.quote', { quote })}
        </span>
      )}
      {now !== null && now !== quote && <span className="small soft">{words.say('ledger.nowReads', { now })}</span>}
    </>
  );
}
