import { useMemo } from 'react';
import { StakeholdersToChooseDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useWholeList } from '../../client/use-whole-list.js';
import { useWords } from '../../client/words.js';
import { FindOne } from '../../ui/FindOne.js';

interface StakeholderChoiceProps {
  /** What it is chosen for; on whose behalf something is written where not given. */
  readonly label?: string;
  readonly chosen: string | null;
  choose(id: string | null): void;
}

/** A stakeholder, found by typing a part of the name or symbol. */
export function StakeholderChoice({ label, chosen, choose }: StakeholderChoiceProps) {
  const words = useWords();
  const { conference } = useConference();
  const { data } = useWholeList(
    StakeholdersToChooseDocument,
    { slug: conference.slug },
    (found) => found.conference?.stakeholders,
  );
  const items = useMemo(
    () => (data ?? []).map((each) => ({ id: each.id, name: `${each.symbol} – ${each.name}` })),
    [data],
  );
  return (
    <FindOne
      label={label ?? words.say('people.onBehalfOf')}
      all={words.say('people.showAll')}
      items={items}
      waiting={data === undefined}
      chosen={chosen}
      choose={choose}
    />
  );
}
