import { useMemo } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { StakeholdersToChooseDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useWholeList } from '../../client/use-whole-list.js';
import { useWords } from '../../client/words.js';

interface StakeholderChoiceProps {
  readonly chosen: string | null;
  choose(id: string | null): void;
}

/** On whose behalf: found by typing a part of the name or symbol. */
export function StakeholderChoice({ chosen, choose }: StakeholderChoiceProps) {
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
    <ComboBox
      className="field"
      defaultItems={items}
      selectedKey={chosen}
      onSelectionChange={(key) => choose(key === null ? null : String(key))}
      isRequired
    >
      <Label>{words.say('people.onBehalfOf')}</Label>
      <span className="combo">
        <Input className="input" />
        <Button className="combo-open" aria-label={words.say('people.showAll')}>
          ▾
        </Button>
      </span>
      <Popover className="popover">
        <ListBox>{(item: { id: string; name: string }) => <ListBoxItem id={item.id}>{item.name}</ListBoxItem>}</ListBox>
      </Popover>
    </ComboBox>
  );
}
