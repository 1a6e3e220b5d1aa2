import { useWords } from '../../client/words.js';

interface ProposalTagProps {
  readonly kind: string;
  /** One half of a move, written with a star. */
  readonly moved?: boolean;
}

/** ADD, MOD, SUP, NOC or MOVE as conferences write it; spoken in words. */
export function ProposalTag({ kind, moved = false }: ProposalTagProps) {
  const words = useWords();
  const shown = kind.replace('_DIVISION', '');
  const spoken = words.sayKind('proposal', kind, { kind });
  return (
    <abbr
      className="proposal-tag"
      data-kind={shown}
      title={moved ? words.say('proposals.moved', { proposal: spoken }) : spoken}
    >
      {shown}
      {moved && '*'}
    </abbr>
  );
}
