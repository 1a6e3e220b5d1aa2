import { useWords } from '../../client/words.js';
import { ConflictDialog } from '../../parts/ConflictDialog.js';
import { ContentEditor } from '../../parts/editor/ContentEditor.js';
import { KeptNotice } from '../../parts/KeptNotice.js';
import { BeginPaper } from '../../parts/papers/BeginPaper.js';
import { beginningOf } from '../../parts/papers/beginning.js';
import { AudienceChoice } from '../../parts/people/AudienceChoice.js';
import { audiencesOnBehalf, OnBehalf } from '../../parts/people/OnBehalf.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { SendForm } from '../../ui/SendForm.js';
import type { Issue, Position } from './use-issue.js';
import type { PositionMode } from './use-position-filing.js';
import { usePositionWriting } from './use-position-writing.js';

interface PositionEditorProps {
  readonly issue: Issue;
  readonly mode: PositionMode;
  /** The one to revise. */
  readonly position?: Position;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function PositionEditor({ issue, mode, position, onDone, onCancel }: PositionEditorProps) {
  const words = useWords();
  const writing = usePositionWriting({ issueId: issue.id, mode, position: position ?? null, onDone });
  const { kept, opened, filing, send } = writing;
  const { draft, change } = kept;
  return (
    <SendForm className="panel stack position-editor" onSend={send}>
      <h3>{words.say(`position.editor.${mode}`)}</h3>
      <KeptNotice kept={kept} onDiscard={() => writing.startAgain()} />
      {mode === 'enter' && <OnBehalf draft={draft} change={change} />}
      <ContentEditor
        key={opened.turn}
        label={words.say('position.words')}
        hint={words.say('position.wordsHint')}
        start={opened.content}
        onChange={(content) => change({ content })}
      />
      <Field
        label={words.say('position.reasons')}
        hint={words.say('position.reasonsHint')}
        lines={4}
        value={draft.reasons}
        onChange={(reasons) => change({ reasons })}
      />
      <AudienceChoice
        chosen={draft.audience}
        choose={(audience) => change({ audience })}
        only={mode === 'enter' ? audiencesOnBehalf : undefined}
      />
      <WhyNotFiled writing={writing} />
      <div className="row">
        <Button type="submit" kind="main" isDisabled={!writing.ready || filing.acting}>
          {words.say(mode === 'revise' ? 'position.sendRevision' : 'position.send')}
        </Button>
        {mode !== 'enter' && !issue.ownPaper && issue.mayOpen.includes('POSITION') && (
          <BeginPaper
            input={{ kind: 'POSITION', issueId: issue.id, begin: beginningOf(draft.content, draft.reasons) }}
            begun={() => kept.discard()}
          />
        )}
        <Button kind="quiet" onPress={onCancel}>
          {words.say('frame.cancel')}
        </Button>
        <span className="soft small">{words.say('position.cancelKeeps')}</span>
      </div>
    </SendForm>
  );
}

/** A refusal in words, or the choice between two versions where someone else was quicker. */
function WhyNotFiled({ writing }: { readonly writing: ReturnType<typeof usePositionWriting> }) {
  const { filing, kept, send, startAgain } = writing;
  const { conflict } = filing;
  if (!conflict) return <RefusalNotice outcome={filing.outcome} />;
  return (
    <ConflictDialog
      current={conflict.currentContent}
      mine={kept.draft.content}
      sending={filing.acting}
      onSendMine={() => void send(conflict.currentVersion)}
      onTakeTheirs={() => startAgain(conflict.currentContent ?? [])}
      onGoOn={filing.forget}
    />
  );
}
