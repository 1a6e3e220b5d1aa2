import { useMemo, useState } from 'react';
import { Form } from 'react-aria-components';
import { ReviseAmendmentDocument } from '#lib/contract';
import type { Content } from '#lib/drafting';
import { useAct } from '../../client/use-act.js';
import { useKeptDraft } from '../../client/use-kept-draft.js';
import { useWords } from '../../client/words.js';
import { AmendedWords } from '../../parts/amendments/AmendedWords.js';
import { ConflictDialog } from '../../parts/ConflictDialog.js';
import { ContentEditor } from '../../parts/editor/ContentEditor.js';
import { KeptNotice } from '../../parts/KeptNotice.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import type { AmendmentOfPage } from './AmendmentScreen.js';

interface ReviseFormProps {
  readonly amendment: AmendmentOfPage;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function ReviseForm({ amendment, onDone, onCancel }: ReviseFormProps) {
  const words = useWords();
  const start = useMemo(
    () => ({ content: amendment.content ?? ([] as Content), reasons: amendment.reasons }),
    [amendment.content, amendment.reasons],
  );
  const kept = useKeptDraft(`revise.${amendment.id}`, start);
  const { draft, change } = kept;
  const [opened, setOpened] = useState({ turn: 0, content: draft.content });
  const { act, acting, outcome, forget } = useAct(ReviseAmendmentDocument, 'reviseAmendment', 'Amendment');
  const refused = outcome?.kind === 'refused' ? outcome.refusal : null;
  const hasWords = amendment.kind === 'MOD' || amendment.kind === 'ADD';

  const send = async (expectedVersion = amendment.version) => {
    const content = hasWords ? draft.content : null;
    const found = await act({ amendmentId: amendment.id, expectedVersion, content, reasons: draft.reasons });
    if (found.kind !== 'done') return;
    kept.discard();
    onDone();
  };
  const startAgain = (content: Content) => {
    kept.discard({ ...start, content });
    setOpened((before) => ({ turn: before.turn + 1, content }));
    forget();
  };

  return (
    <Form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <KeptNotice kept={kept} onDiscard={() => startAgain(start.content)} />
      {hasWords && (
        <div className="amendment-words">
          <ContentEditor
            key={opened.turn}
            label={words.say('amendment.words')}
            start={opened.content}
            onChange={(content) => change({ content })}
          />
          <section className="as-it-reads">
            <h3 className="label">{words.say('amendment.asItReads')}</h3>
            <AmendedWords amendment={{ ...amendment, content: draft.content }} />
          </section>
        </div>
      )}
      <Field
        label={words.say('amendment.reasons')}
        lines={4}
        value={draft.reasons}
        onChange={(reasons) => change({ reasons })}
      />
      {refused?.__typename === 'ChangedMeanwhile' ? (
        <ConflictDialog
          current={refused.currentContent}
          mine={draft.content}
          sending={acting}
          onSendMine={() => void send(refused.currentVersion)}
          onTakeTheirs={() => startAgain(refused.currentContent ?? start.content)}
          onGoOn={forget}
        />
      ) : (
        <RefusalNotice outcome={outcome} />
      )}
      <p className="row">
        <Button type="submit" kind="main" isDisabled={acting}>
          {words.say('amendment.sendRevision')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.say('frame.cancel')}
        </Button>
      </p>
    </Form>
  );
}
