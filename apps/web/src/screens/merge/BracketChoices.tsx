import { Label, Radio, RadioGroup } from 'react-aria-components';
import { bracketsOf, type Content, plainInline, plainText } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { Sponsors } from '../../parts/content/Bracket.js';

/** Option chosen, by bracket; a bracket that is not named stays. */
export type Choices = Readonly<Record<string, string>>;

interface BracketChoicesProps {
  /** What the merge would write before anything was decided: its brackets are the ones to decide. */
  readonly contents: readonly Content[];
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
}

export function BracketChoices({ contents, choices, choose }: BracketChoicesProps) {
  const words = useWords();
  const brackets = [
    ...new Map(contents.flatMap(bracketsOf).map((bracket) => [bracket.alternatives.id, bracket])).values(),
  ];
  if (brackets.length === 0) return null;
  const decide = (bracketId: string, optionId: string) => {
    const { [bracketId]: _, ...rest } = choices;
    choose(optionId === 'keep' ? rest : { ...rest, [bracketId]: optionId });
  };
  return (
    <details className="bracket-choices" open={Object.keys(choices).length > 0 || undefined}>
      <summary>{words.say('merge.decide')}</summary>
      <p className="hint">{words.say('merge.decideHint')}</p>
      <div className="stack">
        {brackets.map(({ alternatives, level }, index) => (
          <RadioGroup
            key={alternatives.id}
            className="stack"
            data-tight
            value={choices[alternatives.id] ?? 'keep'}
            onChange={(option) => decide(alternatives.id, option)}
          >
            <Label className="label">{words.say('merge.bracket', { number: index + 1 })}</Label>
            <Radio value="keep" className="choice" data-radio>
              <span>{words.say('merge.keepBracket')}</span>
            </Radio>
            {alternatives.options.map((option) => (
              <Radio key={option.id} value={option.id} className="choice" data-radio>
                <span className="treaty-inline">
                  <Sponsors sponsors={option.sponsors} />{' '}
                  {(level === 'inline' ? plainInline(option.content as never) : plainText(option.content as never)) || (
                    <em className="soft">{words.say('merge.nothing')}</em>
                  )}
                </span>
              </Radio>
            ))}
          </RadioGroup>
        ))}
      </div>
    </details>
  );
}
