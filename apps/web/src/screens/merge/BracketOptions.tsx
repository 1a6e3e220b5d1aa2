import { Radio, RadioGroup } from 'react-aria-components';
import { useWords } from '../../client/words.js';
import { Sponsors } from '../../parts/content/Bracket.js';
import { ContentView } from '../../parts/content/ContentView.js';
import type { BracketCardProps } from './BracketCard.js';
import type { BracketState } from './bracket-state.js';
import { Key } from './Key.js';
import type { Bracket } from './on-desk.js';
import { beginFrom } from './wording.js';

/** The wordings side by side with whose they are, keeping the bracket, and wording that nobody has proposed. */
export function BracketOptions(props: BracketCardProps & { readonly labelId: string }) {
  const { desk, at, bracket, state, labelId } = props;
  const words = useWords();
  if (!desk.may) return <OptionsRead {...props} />;
  const choose = (value: string) => {
    if (value === 'keep') return at.decisions.keep(bracket);
    if (value !== 'wording') return at.decisions.take(bracket, Number(value));
    const before = desk.meant.decisions.get(bracket.id);
    at.decisions.write(bracket, beginFrom(bracket, before));
    at.place.write();
  };
  return (
    <RadioGroup className="desk-options" aria-labelledby={labelId} value={chosenValue(state)} onChange={choose}>
      {bracket.options.map((option, at_) => (
        <Radio key={option.id} value={String(at_)} className="choice" data-radio>
          <OptionWords bracket={bracket} at={at_} />
          {at_ < 9 && <Key>{at_ + 1}</Key>}
        </Radio>
      ))}
      <Radio value="keep" className="choice" data-radio>
        <span>{words.say('desk.keep')}</span>
        <Key>0</Key>
      </Radio>
      <Radio value="wording" className="choice" data-radio>
        <span>{words.say('desk.compromise')}</span>
        <Key>c</Key>
      </Radio>
    </RadioGroup>
  );
}

function OptionsRead({ bracket }: BracketCardProps) {
  return (
    <ol className="desk-options">
      {bracket.options.map((option, at) => (
        <li key={option.id}>
          <OptionWords bracket={bracket} at={at} />
        </li>
      ))}
    </ol>
  );
}

function OptionWords({ bracket, at }: { readonly bracket: Bracket; readonly at: number }) {
  const words = useWords();
  const option = bracket.options[at];
  if (!option) return null;
  const alone = option.id === bracket.uncontested;
  return (
    <span className="option-line">
      <Sponsors sponsors={option.sponsors} />
      <span className="treaty-inline option-text">
        {option.text === '' ? (
          <em className="soft">{words.say('desk.noWords')}</em>
        ) : (
          <ContentView content={option.content} />
        )}
      </span>
      {alone && <span className="small uncontested">{words.say('desk.uncontested')}</span>}
    </span>
  );
}

function chosenValue(state: BracketState): string | null {
  if (state.kind === 'taken') return String(state.at);
  if (state.kind === 'kept') return 'keep';
  return state.kind === 'wording' ? 'wording' : null;
}
