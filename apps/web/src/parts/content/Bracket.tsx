import type { ReactNode } from 'react';
import { useWords } from '../../client/words.js';

interface BracketFrameProps {
  readonly sponsors: readonly string[];
  readonly empty: boolean;
  readonly children: ReactNode;
}

/** One option between square brackets, with whose it is; the sign says it on paper too. */
export function BracketFrame({ sponsors, empty, children }: BracketFrameProps) {
  return (
    <span className="option" data-empty={empty || undefined}>
      <span className="bracket-sign">[</span>
      <Sponsors sponsors={sponsors} />
      {empty ? <NothingHere /> : children}
      <span className="bracket-sign">]</span>
    </span>
  );
}

/** The short names of those who ask for an option; a dash where it is the base text nobody asked to keep. */
export function Sponsors({ sponsors }: { readonly sponsors: readonly string[] }) {
  const words = useWords();
  const title = sponsors.length > 0 ? sponsors.join(', ') : words.say('bracket.base');
  return (
    <span className="sponsors" title={title}>
      {sponsors.length > 0 ? sponsors.join(', ') : '–'}
    </span>
  );
}

/** What an option says that proposes no words. */
export function NothingHere() {
  const words = useWords();
  return <span className="none-here">{words.say('bracket.nothing')}</span>;
}
