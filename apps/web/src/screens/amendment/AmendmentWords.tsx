import { useState } from 'react';
import type { Content } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { AsItReads } from '../../parts/amendments/AsItReads.js';
import { ContentEditor } from '../../parts/editor/ContentEditor.js';
import { Field } from '../../ui/Field.js';
import { type AmendmentDraft, askedOf } from './amendment-draft.js';
import { useProvisionsOf } from './use-provisions-of.js';

interface AmendmentWordsProps {
  readonly instrumentId: string;
  readonly draft: AmendmentDraft;
  readonly base: Content;
  readonly change: (part: Partial<AmendmentDraft>) => void;
}

/** The words asked for, and beside them, while one types, what others will read. */
export function AmendmentWords({ instrumentId, draft, base, change }: AmendmentWordsProps) {
  const words = useWords();
  const [start] = useState({ changed: draft.changed, headed: draft.headed, added: draft.added });
  const asked = askedOf(draft);
  const after = useProvisionsOf(draft.kind === 'MOVE' ? instrumentId : null).find(({ id }) => id === draft.after);
  const field = draft.about === 'heading' ? 'headed' : 'changed';
  return (
    <div className="amendment-words">
      {draft.kind === 'MOD' && (
        <ContentEditor
          key={field}
          label={words.say(draft.about === 'heading' ? 'amendment.wordsHeading' : 'amendment.words')}
          start={start[field]}
          onChange={(content) => change({ [field]: content })}
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
      <AsItReads
        amendment={{
          kind: draft.kind,
          baseContent: base,
          content: asked,
          newLabel: draft.newLabel || null,
          after: after ? { ...after, divisionLabel: '' } : null,
        }}
      />
    </div>
  );
}
