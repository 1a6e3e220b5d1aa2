import { bodyCategories } from '#lib/registration';
import { localeNames, locales } from '#lib/words';
import { useWords } from '../../client/words.js';
import { Tick } from '../../ui/Choices.js';
import type { Letter } from './use-letter.js';

interface WhomToWriteProps {
  readonly letter: Letter;
  readonly changed: () => void;
}

/** To whom the letter goes: contacts of some kinds, and of some languages. */
export function WhomToWrite({ letter, changed }: WhomToWriteProps) {
  const words = useWords();
  return (
    <div className="counts-tables">
      <fieldset className="stack plain-fieldset" data-tight>
        <legend className="label">{words.say('invitations.to')}</legend>
        {bodyCategories.map((category) => (
          <Tick
            key={category}
            ticked={letter.input.categories.includes(category)}
            tick={(on) => {
              changed();
              letter.toggle(category, on);
            }}
          >
            {words.sayKind('category', category, { kind: category })}
          </Tick>
        ))}
      </fieldset>
      <fieldset className="stack plain-fieldset" data-tight>
        <legend className="label">{words.say('invitations.toLanguages')}</legend>
        {locales.map((language) => (
          <Tick
            key={language}
            ticked={letter.languages.includes(language)}
            tick={(on) => {
              changed();
              letter.speak(language, on);
            }}
          >
            {localeNames[language]}
          </Tick>
        ))}
      </fieldset>
    </div>
  );
}
