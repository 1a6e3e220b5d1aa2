import { createContext, type ReactNode, use } from 'react';
import { useWords } from '../../client/words.js';

/** True where the signs of brackets open what is known of them; the page hears of it by `data-bracket-handle`. */
export const BracketHandles = createContext(false);

interface BracketFrameProps {
  /** The bracket it opens: given with its first option alone. */
  readonly opens?: string | undefined;
  readonly sponsors: readonly string[];
  readonly empty: boolean;
  readonly children: ReactNode;
}

/** One option between square brackets, with whose it is; the sign says it on paper too. */
export function BracketFrame({ opens, sponsors, empty, children }: BracketFrameProps) {
  return (
    <span className="option" data-empty={empty || undefined}>
      <OpeningSign bracket={opens} />
      <Sponsors sponsors={sponsors} />
      {empty ? <NothingHere /> : children}
      <span className="bracket-sign">]</span>
    </span>
  );
}

/** The sign a bracket begins with; where handles are on, the button that opens what is known of it. */
export function OpeningSign({ bracket }: { readonly bracket?: string | undefined }) {
  const words = useWords();
  const handles = use(BracketHandles);
  if (!handles || bracket === undefined) return <span className="bracket-sign">[</span>;
  return (
    <button
      type="button"
      className="bracket-sign bracket-handle"
      data-bracket-handle={bracket}
      aria-label={words.say('bracket.open')}
    >
      [
    </button>
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
