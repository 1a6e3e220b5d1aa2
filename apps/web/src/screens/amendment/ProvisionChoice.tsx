import { useMemo } from 'react';
import { useWords } from '../../client/words.js';
import { provisionName } from '../../parts/provision-name.js';
import { FindOne } from '../../ui/FindOne.js';
import { useProvisionsOf } from './use-provisions-of.js';

interface ProvisionChoiceProps {
  readonly instrumentId: string;
  readonly except: string;
  readonly chosen: string | null;
  choose(id: string | null): void;
}

/** The provision after which another is to stand: found by typing its number or label. */
export function ProvisionChoice({ instrumentId, except, chosen, choose }: ProvisionChoiceProps) {
  const words = useWords();
  const data = useProvisionsOf(instrumentId);
  const items = useMemo(
    () => data.filter(({ id }) => id !== except).map((each) => ({ id: each.id, name: provisionName(words, each) })),
    [data, except, words],
  );
  return (
    <FindOne
      label={words.say('amendment.after')}
      all={words.say('people.showAll')}
      items={items}
      chosen={chosen}
      choose={choose}
    />
  );
}
