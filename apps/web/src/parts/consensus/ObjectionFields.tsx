import { useState } from 'react';
import { useWords } from '../../client/words.js';
import { Choices } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { RedlineView } from '../content/RedlineView.js';
import { ContentEditor, sameWords } from '../editor/ContentEditor.js';
import type { StanceDraft, WordsAsked } from './stance-draft.js';

interface ObjectionFieldsProps {
  readonly draft: StanceDraft;
  readonly change: (part: Partial<StanceDraft>) => void;
  readonly asked: WordsAsked;
  readonly lacks: 'reason' | 'wording' | null;
}

/** Why a delegation objects, and the words that would resolve it; without both it is not accepted. */
export function ObjectionFields({ draft, change, asked, lacks }: ObjectionFieldsProps) {
  const words = useWords();
  const [start] = useState(draft.wording);
  return (
    <div className="objection-fields stack">
      <Field
        label={words.say('stances.reason')}
        hint={words.say('stances.reasonHint')}
        lines={3}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        problem={lacks === 'reason' ? words.say('stances.lacks.reason') : undefined}
      />
      <Choices
        label={words.say('stances.remedy')}
        choices={[
          { key: 'words', label: words.say('stances.remedy.words') },
          { key: 'suppress', label: words.say('stances.remedy.suppress') },
        ]}
        chosen={draft.remedy}
        choose={(remedy) => change({ remedy })}
      />
      {draft.remedy === 'words' && (
        <>
          <ContentEditor
            label={words.say('stances.wording')}
            hint={words.say('stances.wordingHint')}
            start={start}
            onChange={(wording) => change({ wording })}
          />
          {lacks === 'wording' && (
            <p className="field-error" role="alert">
              {words.say('stances.lacks.wording')}
            </p>
          )}
          {!sameWords(draft.wording, asked.words) && (
            <div className="as-it-reads">
              <p className="label">{words.say('stances.wouldRead')}</p>
              <div className="treaty">
                <RedlineView from={asked.words} to={draft.wording} />
              </div>
            </div>
          )}
        </>
      )}
    </div>
  );
}
