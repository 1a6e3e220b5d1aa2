import { useMemo } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useWords } from '../../client/words.js';
import { provisionName } from '../../parts/provision-name.js';
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
    <ComboBox
      className="field"
      defaultItems={items}
      selectedKey={chosen}
      onSelectionChange={(key) => choose(key === null ? null : String(key))}
      isRequired
    >
      <Label>{words.say('amendment.after')}</Label>
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
