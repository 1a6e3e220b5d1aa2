import { useConference } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { PickList } from '../../ui/PickList.js';
import { shifted, type TextPlan, withAnother } from './outline-plan.js';

interface TextFieldsProps {
  readonly texts: readonly TextPlan[];
  readonly change: (texts: readonly TextPlan[]) => void;
}

/** The texts that the conference deals with, also those that nobody has brought in or begun to write. */
export function TextFields({ texts, change }: TextFieldsProps) {
  const words = useWords();
  return (
    <fieldset className="stack">
      <legend>
        <h2>{words.say('outline.texts')}</h2>
      </legend>
      <p className="hint">{words.say('outline.textsHint')}</p>
      <ol className="outline-texts">
        {texts.map((text, at) => (
          <li key={text.key} className="panel stack" data-tight>
            <OneText text={text} change={(part) => change(texts.with(at, { ...text, ...part }))} />
            <p className="row">
              <Button size="small" kind="quiet" onPress={() => change(shifted(texts, at, -1))} isDisabled={at === 0}>
                {words.say('meetings.placeEarlier')}
              </Button>
              <Button
                size="small"
                kind="quiet"
                onPress={() => change(shifted(texts, at, 1))}
                isDisabled={at === texts.length - 1}
              >
                {words.say('meetings.placeLater')}
              </Button>
              <Button size="small" kind="quiet" onPress={() => change(texts.toSpliced(at, 1))}>
                {words.say('outline.removeText')}
              </Button>
            </p>
          </li>
        ))}
      </ol>
      <p className="row">
        <Button onPress={() => change(withAnother(texts))}>{words.say('outline.addText')}</Button>
      </p>
    </fieldset>
  );
}

const NOT_YET = '';

interface OneTextProps {
  readonly text: TextPlan;
  readonly change: (part: Partial<TextPlan>) => void;
}

function OneText({ text, change }: OneTextProps) {
  const words = useWords();
  const { conference } = useConference();
  const brought = conference.instruments.map(({ id, title }) => ({ key: id, label: title }));
  return (
    <>
      <div className="outline-text">
        <Field
          label={words.say('outline.textTitle')}
          value={text.title}
          onChange={(title) => change({ title })}
          isRequired
        />
        <Field
          label={words.say('outline.shortTitle')}
          value={text.shortTitle}
          onChange={(shortTitle) => change({ shortTitle })}
          isRequired
        />
      </div>
      <div className="field-pair">
        <PickList
          label={words.say('outline.treatment')}
          items={[
            { key: 'NEW', label: words.say('outline.treatmentNew') },
            { key: 'REVISION', label: words.say('outline.treatmentRevision') },
          ]}
          chosen={text.treatment}
          choose={(treatment) => change({ treatment })}
        />
        <PickList
          label={words.say('outline.instrument')}
          items={[{ key: NOT_YET, label: words.say('outline.notYet') }, ...brought]}
          chosen={text.instrumentId ?? NOT_YET}
          choose={(id) => change({ instrumentId: id === NOT_YET ? null : id })}
        />
      </div>
    </>
  );
}
