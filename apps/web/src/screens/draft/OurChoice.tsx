import { useMemo } from 'react';
import { useWords } from '../../client/words.js';
import { PickList } from '../../ui/PickList.js';
import type { DraftPage } from './draft-page.js';
import type { Look } from './look.js';
import { useOwnDelegation } from './use-own-delegation.js';

interface OurChoiceProps {
  readonly page: DraftPage;
  readonly look: Extract<Look, { kind: 'ours' }>;
  readonly setLook: (look: Look) => void;
}

/** Whose version it is, and what its marks mean; chair and secretariat choose among those who have asked for anything. */
export function OurChoice({ page, look, setLook }: OurChoiceProps) {
  const words = useWords();
  const { chooses } = useOwnDelegation();
  const asking = useMemo(() => askingIn(page), [page]);
  return (
    <div className="row small look-choice">
      {chooses && (
        <PickList
          quiet
          label={words.say('draft.ours.of')}
          items={asking.map(({ id, symbol, name }) => ({ key: id, label: `${symbol} – ${name}` }))}
          labelHidden
          shown={look.of === null ? words.say('draft.ours.choose') : undefined}
          chosen={look.of}
          choose={(of) => setLook({ kind: 'ours', of })}
        />
      )}
      <span className="hint">{words.say('draft.ours.hint')}</span>
    </div>
  );
}

/** Everybody who stands behind an amendment, by symbol. */
export function askingIn({ amendments }: DraftPage) {
  const all = [...amendments.values()].flat().flatMap(({ stakeholder, coSponsors }) => [stakeholder, ...coSponsors]);
  return [...new Map(all.map((each) => [each.id, each])).values()].sort((one, other) =>
    one.symbol.localeCompare(other.symbol),
  );
}
