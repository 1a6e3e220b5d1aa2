import { bracketsOf } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { Tick } from '../../ui/Choices.js';
import { optionsOf } from './options-of.js';
import type { StanceDraft, WordsAsked } from './stance-draft.js';

interface AcceptableOptionsProps {
  readonly asked: WordsAsked;
  readonly draft: StanceDraft;
  readonly change: (part: Partial<StanceDraft>) => void;
}

/** Of each bracket, the wordings a delegation could accept; to say nothing of them is not to refuse all. */
export function AcceptableOptions({ asked, draft, change }: AcceptableOptionsProps) {
  const words = useWords();
  const { acceptable } = draft;
  const toggle = (id: string, on: boolean) =>
    change({ acceptable: [...(acceptable ?? []).filter((each) => each !== id), ...(on ? [id] : [])] });
  return (
    <div className="stack acceptable-options" data-tight>
      <Tick
        ticked={acceptable !== null}
        tick={(on) => change({ acceptable: on ? [] : null })}
        hint={words.say('stances.sayOptionsHint')}
      >
        {words.say('stances.sayOptions')}
      </Tick>
      {acceptable !== null &&
        bracketsOf(asked.words).map((bracket, at) => (
          <fieldset key={bracket.alternatives.id} className="choice-list">
            <legend className="label">{words.say('stances.bracketAt', { at: at + 1 })}</legend>
            {optionsOf(bracket).map(({ id, text, sponsors }) => (
              <Tick key={id} ticked={acceptable.includes(id)} tick={(on) => toggle(id, on)}>
                <span className="treaty-line">{text.trim() === '' ? words.say('bracket.nothing') : text}</span>{' '}
                {sponsors.length > 0 && <span className="symbol small">{sponsors.join(', ')}</span>}
              </Tick>
            ))}
          </fieldset>
        ))}
    </div>
  );
}
