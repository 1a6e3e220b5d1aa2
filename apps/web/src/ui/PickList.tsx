import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

interface PickListProps<Key extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly quiet?: boolean;
  /** What the button says instead of the chosen item's label, where there is little room. */
  readonly shown?: string | undefined;
  readonly items: readonly { readonly key: Key; readonly label: string }[];
  readonly chosen: Key | null;
  readonly choose: (key: NoInfer<Key>) => void;
}

/** A list that drops down from a button, for more choices than fit beside each other. */
export function PickList<Key extends string>(props: PickListProps<Key>) {
  const { label, labelHidden = false, quiet = false, shown, items, chosen, choose } = props;
  return (
    <Select
      className={labelHidden ? undefined : 'field'}
      aria-label={labelHidden ? label : undefined}
      selectedKey={chosen}
      onSelectionChange={(key) => key !== null && choose(String(key) as Key)}
    >
      {!labelHidden && <Label className="label">{label}</Label>}
      <Button className="select-button" data-quiet={quiet || undefined}>
        <SelectValue>{({ selectedText }) => shown ?? selectedText ?? '–'}</SelectValue>
      </Button>
      <Popover className="popover">
        <ListBox items={items.map((item) => ({ ...item, id: item.key }))}>
          {(item) => <ListBoxItem textValue={item.label}>{item.label}</ListBoxItem>}
        </ListBox>
      </Popover>
    </Select>
  );
}
