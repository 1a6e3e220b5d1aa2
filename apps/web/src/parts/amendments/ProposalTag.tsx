import { useWords } from '../../client/words.js';

/** ADD, MOD, SUP or NOC as conferences write it; spoken in words. */
export function ProposalTag({ kind }: { readonly kind: string }) {
  const words = useWords();
  const shown = kind.replace('_DIVISION', '');
  return (
    <abbr className="proposal-tag" data-kind={kind} title={words.sayKind('proposal', kind, { kind })}>
      {shown}
    </abbr>
  );
}
