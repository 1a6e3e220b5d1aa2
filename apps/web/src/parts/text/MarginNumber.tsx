import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useWords } from '../../client/words.js';

interface MarginNumberProps {
  readonly number: string | null;
  readonly suppressed?: boolean;
  /** Fragment of the provision on this page. */
  readonly permalink: string;
  readonly children?: ReactNode;
}

/** The number as it stands in the margin of the text, and the link that cites it. */
export function MarginNumber({ number, suppressed = false, permalink, children }: MarginNumberProps) {
  const words = useWords();
  // How the text is shown belongs to what is cited.
  const { search } = useLocation();
  const name =
    number === null ? words.say('provision.permalinkUnnumbered') : words.say('provision.permalink', { number });
  return (
    <div className="margin-number">
      <Link to={{ search, hash: permalink }} aria-label={name}>
        {number ?? '·'}
      </Link>
      {suppressed && <small>{words.say('provision.suppressed')}</small>}
      {children}
    </div>
  );
}
