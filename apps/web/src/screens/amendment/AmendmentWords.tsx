import { useState } from 'react';
import type { Content } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { AmendedWords } from '../../parts/amendments/AmendedWords.js';
import { ContentEditor, sameWords } from '../../parts/editor/ContentEditor.js';
import { Field } from '../../ui/Field.js';
import type { AmendmentDraft } from './AmendmentForm.js';

interface AmendmentWordsProps {
  readonly draft: AmendmentDraft;
  readonly base: Content;
  readonly change: (part: Partial<AmendmentDraft>) => void;
}

/** The words asked for, and beside them, while one types, what others will read. */
export function AmendmentWords({ draft, base, change }: AmendmentWordsProps) {
  const words = useWords();
  const [start] = useState({ changed: draft.changed, added: draft.added });
  const unchanged = draft.kind === 'MOD' && sameWords(draft.changed, base);
  return (
    <div className="amendment-words">
      {draft.kind === 'MOD' && (
        <ContentEditor
          key="MOD"
          label={words.say('amendment.words')}
          start={start.changed}
          onChange={(changed) => change({ changed })}
        />
      )}
      {draft.kind === 'ADD' && (
        <div className="stack">
          <Field
            label={words.say('amendment.newLabel')}
            hint={words.say('amendment.newLabelHint')}
            value={draft.newLabel}
            onChange={(newLabel) => change({ newLabel })}
          />
          <ContentEditor
            key="ADD"
            label={words.say('amendment.wordsAdd')}
            start={start.added}
            onChange={(added) => change({ added })}
          />
        </div>
      )}
      <section className="as-it-reads" aria-label={words.say('amendment.asItReads')}>
        <h2 className="label">{words.say('amendment.asItReads')}</h2>
        {unchanged ? (
          <p className="soft">{words.say('amendment.noChangeYet')}</p>
        ) : (
          <AmendedWords
            amendment={{
              kind: draft.kind,
              baseContent: base,
              content: draft.kind === 'ADD' ? draft.added : draft.changed,
              newLabel: draft.newLabel || null,
            }}
          />
        )}
      </section>
    </div>
  );
}
