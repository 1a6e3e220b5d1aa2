import { Form } from 'react-aria-components';
import { useWords } from '../../client/words.js';
import { AsItReads } from '../../parts/amendments/AsItReads.js';
import { ConflictDialog } from '../../parts/ConflictDialog.js';
import { ContentEditor } from '../../parts/editor/ContentEditor.js';
import { KeptNotice } from '../../parts/KeptNotice.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import type { AmendmentOfPage } from './AmendmentScreen.js';
import type { RebaseOfPage } from './use-amendment-life.js';
import { useRevising } from './use-revising.js';

interface ReviseFormProps {
  readonly amendment: AmendmentOfPage;
  readonly awaiting: RebaseOfPage | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function ReviseForm({ amendment, awaiting, onDone, onCancel }: ReviseFormProps) {
  const words = useWords();
  const revising = useRevising({ amendment, awaiting, onDone });
  const { kept, opened, seen } = revising;
  const { draft, change } = kept;
  return (
    <Form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault();
        void revising.send();
      }}
    >
      <KeptNotice kept={kept} onDiscard={() => revising.startAgain()} />
      {revising.hasWords && (
        <div className="amendment-words">
          <ContentEditor
            key={opened.turn}
            label={words.say('amendment.words')}
            start={opened.content}
            onChange={(content) => change({ content })}
          />
          <AsItReads amendment={{ ...amendment, baseContent: seen.base, content: draft.content }} />
        </div>
      )}
      <Field
        label={words.say('amendment.reasons')}
        lines={4}
        value={draft.reasons}
        onChange={(reasons) => change({ reasons })}
      />
      <WhyNotRevised revising={revising} />
      <p className="row">
        <Button type="submit" kind="main" isDisabled={revising.acting}>
          {words.say('amendment.sendRevision')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.say('frame.cancel')}
        </Button>
      </p>
    </Form>
  );
}

/** A refusal in words, or the choice where somebody was quicker or the text moved meanwhile. */
function WhyNotRevised({ revising }: { readonly revising: ReturnType<typeof useRevising> }) {
  const { conflict, kept, hasWords, startAgain } = revising;
  if (!conflict) return <RefusalNotice outcome={revising.outcome} />;
  return (
    <ConflictDialog
      current={conflict.currentContent}
      mine={hasWords ? kept.draft.content : (conflict.currentContent ?? [])}
      sending={revising.acting}
      onSendMine={revising.sendAgain}
      onTakeTheirs={() => startAgain(conflict.currentContent ?? undefined)}
      onGoOn={revising.forget}
    />
  );
}
