import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';

interface FindOneProps {
  readonly label: string;
  /** What the button says that opens the whole list. */
  readonly all: string;
  readonly items: readonly Item[];
  /** True while the items are on their way: nobody is to open an empty list. */
  readonly waiting?: boolean;
  readonly chosen: string | null;
  choose(id: string | null): void;
}

interface Item {
  readonly id: string;
  readonly name: string;
}

/** One of many, found by typing a part of its name. */
export function FindOne({ label, all, items, waiting = false, chosen, choose }: FindOneProps) {
  return (
    <ComboBox
      className="field"
      defaultItems={items}
      isDisabled={waiting}
      selectedKey={chosen}
      onSelectionChange={(key) => choose(key === null ? null : String(key))}
      isRequired
    >
      <Label>{label}</Label>
      <span className="combo">
        <Input className="input" />
        <Button className="combo-open" aria-label={all}>
          ▾
        </Button>
      </span>
      <Popover className="popover">
        <ListBox>{(item: Item) => <ListBoxItem id={item.id}>{item.name}</ListBoxItem>}</ListBox>
      </Popover>
    </ComboBox>
  );
}
