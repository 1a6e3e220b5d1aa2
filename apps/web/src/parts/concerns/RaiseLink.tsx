import { useConference, useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { type ButtonKind, ButtonLink } from '../../ui/Button.js';

interface RaiseLinkProps {
  /** What it is to be about, by name: `provision`, `position`, `comment`, `issue`, `quote`. */
  readonly about: Readonly<Record<string, string | null>>;
  readonly kind?: ButtonKind;
  readonly size?: 'small' | 'usual';
  /** For a paper of others: only the secretariat enters a concern from it. */
  readonly onlyEntered?: boolean;
}

/** The way to put a concern into the ledger, for whoever may. */
export function RaiseLink({ about, kind = 'plain', size = 'usual', onlyEntered = false }: RaiseLinkProps) {
  const words = useWords();
  const { conference } = useConference();
  const path = useConferencePath();
  const enters = conference.may.includes('enterConcern');
  if (!enters && (onlyEntered || !conference.may.includes('raiseConcern'))) return null;
  const named = Object.entries(about).filter((pair): pair is [string, string] => pair[1] !== null);
  return (
    <ButtonLink to={path(`/concerns/new?${new URLSearchParams(named)}`)} kind={kind} size={size}>
      {words.say(enters ? 'ledger.enter' : 'ledger.raise')}
    </ButtonLink>
  );
}
