import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

interface ToggleRowProps<Key extends string> {
  readonly label: string;
  readonly items: readonly { readonly key: Key; readonly label: string }[];
  readonly chosen: Key;
  readonly choose: (key: NoInfer<Key>) => void;
}

/** Two to five ways of looking at one thing, side by side. */
export function ToggleRow<Key extends string>({ label, items, chosen, choose }: ToggleRowProps<Key>) {
  return (
    <ToggleButtonGroup
      className="toggle-row"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) choose(String(key) as Key);
      }}
    >
      {items.map((item) => (
        <ToggleButton key={item.key} id={item.key}>
          {item.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
