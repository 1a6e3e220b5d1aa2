import type { ReactNode } from 'react';
import { Checkbox, Label, Radio, RadioGroup } from 'react-aria-components';

export interface Choice<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly hint?: ReactNode;
}

interface ChoicesProps<Key extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Key>[];
  readonly chosen: Key | null;
  readonly isDisabled?: boolean;
  readonly choose: (key: NoInfer<Key>) => void;
}

/** One of a few, each with a line that says what it means. */
export function Choices<Key extends string>({ label, choices, chosen, isDisabled = false, choose }: ChoicesProps<Key>) {
  return (
    <RadioGroup
      className="stack"
      data-tight
      value={chosen}
      onChange={(key) => choose(key as Key)}
      isDisabled={isDisabled}
    >
      <Label className="label">{label}</Label>
      <div className="choice-list">
        {choices.map((choice) => (
          <Radio key={choice.key} value={choice.key} className="choice" data-radio>
            <span>{choice.label}</span>
            {choice.hint && <span className="hint">{choice.hint}</span>}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

interface TickProps {
  readonly children: ReactNode;
  readonly hint?: ReactNode;
  readonly ticked: boolean;
  readonly isDisabled?: boolean;
  readonly name?: string;
  tick(on: boolean): void;
}

export function Tick({ children, hint, ticked, tick, isDisabled = false, name }: TickProps) {
  return (
    <Checkbox className="choice" isSelected={ticked} onChange={tick} isDisabled={isDisabled} aria-label={name}>
      <span>{children}</span>
      {hint && <span className="hint">{hint}</span>}
    </Checkbox>
  );
}
