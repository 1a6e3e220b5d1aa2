import type { SearchKind } from '#lib/contract';
import { useWords } from '../../client/words.js';
import { ToggleRow } from '../../ui/ToggleRow.js';
import type { Found } from './use-search.js';

const EVERYWHERE = 'all';

interface KindChoiceProps {
  readonly counts: Found['counts'];
  readonly chosen: SearchKind | null;
  readonly choose: (kind: SearchKind | null) => void;
}

/** Of which kind; those in which the words stand nowhere are left out. */
export function KindChoice({ counts, chosen, choose }: KindChoiceProps) {
  const words = useWords();
  const kinds = counts.filter(({ kind, count }) => count > 0 || kind === chosen);
  if (kinds.length < 2 && chosen === null) return null;
  return (
    <ToggleRow
      label={words.say('search.kinds')}
      items={[
        { key: EVERYWHERE, label: words.say('search.everywhere') },
        ...kinds.map(({ kind, count }) => ({
          key: kind,
          label: words.say('search.kindCount', { kind: words.sayKind('searchKind', kind, { kind }), count }),
        })),
      ]}
      chosen={chosen ?? EVERYWHERE}
      choose={(key) => choose(key === EVERYWHERE ? null : (key as SearchKind))}
    />
  );
}
