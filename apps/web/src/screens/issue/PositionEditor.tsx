import { useMemo, useState } from 'react';
import { Form } from 'react-aria-components';
import type { Audience } from '#lib/contract';
import type { Content } from '#lib/drafting';
import { useSession } from '../../client/session.js';
import { useKeptDraft } from '../../client/use-kept-draft.js';
import { useWords } from '../../client/words.js';
import { ConflictDialog } from '../../parts/ConflictDialog.js';
import { ContentEditor } from '../../parts/editor/ContentEditor.js';
import { KeptNotice } from '../../parts/KeptNotice.js';
import { AudienceChoice } from '../../parts/people/AudienceChoice.js';
import { StakeholderChoice } from '../../parts/people/StakeholderChoice.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import type { Issue, Position } from './use-issue.js';
import { type PositionMode, usePositionFiling } from './use-position-filing.js';

interface PositionEditorProps {
  readonly issue: Issue;
  readonly mode: PositionMode;
  /** The one to revise. */
  readonly position?: Position;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export interface PositionDraft {
  readonly content: Content;
  readonly reasons: string;
  readonly audience: Audience;
  readonly stakeholderId: string | null;
  readonly receivedIn: string;
}

const none: Content = [];
/** What the secretariat enters for others is open to the conference. */
const openAudiences = ['PUBLIC', 'CONFERENCE'] as const;

export function PositionEditor({ issue, mode, position, onDone, onCancel }: PositionEditorProps) {
  const words = useWords();
  const { me } = useSession();
  const start = useMemo<PositionDraft>(
    () => ({
      content: position?.content ?? none,
      reasons: position?.reasons ?? '',
      audience: position?.audience ?? 'CONFERENCE',
      stakeholderId: null,
      receivedIn: '',
    }),
    [position],
  );
  const name = `position.${mode}.${position?.id ?? issue.id}.${me?.person?.id ?? ''}`;
  const kept = useKeptDraft<PositionDraft>(name, start);
  const { draft, change } = kept;
  const [opened, setOpened] = useState({ turn: 0, content: draft.content });
  const filing = usePositionFiling({ mode, issueId: issue.id, position: position ?? null });

  const send = async (expectedVersion?: number) => {
    const done = await filing.send(draft, expectedVersion);
    if (!done) return;
    kept.discard();
    onDone();
  };
  const startAgain = (content: Content) => {
    kept.discard({ ...start, content });
    setOpened((before) => ({ turn: before.turn + 1, content }));
    filing.forget();
  };
  const ready =
    draft.content.length > 0 && (mode !== 'enter' || (draft.stakeholderId !== null && draft.receivedIn.trim() !== ''));

  return (
    <Form
      className="panel stack position-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3>{words.say(`position.editor.${mode}`)}</h3>
      <KeptNotice kept={kept} onDiscard={() => startAgain(start.content)} />
      {mode === 'enter' && (
        <>
          <StakeholderChoice chosen={draft.stakeholderId} choose={(stakeholderId) => change({ stakeholderId })} />
          <Field
            label={words.say('position.letter')}
            hint={words.say('position.letterHint')}
            value={draft.receivedIn}
            onChange={(receivedIn) => change({ receivedIn })}
            isRequired
          />
        </>
      )}
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
        only={mode === 'enter' ? openAudiences : undefined}
      />
      {filing.conflict ? (
        <ConflictDialog
          current={filing.conflict.currentContent}
          mine={draft.content}
          sending={filing.acting}
          onSendMine={() => void send(filing.conflict?.currentVersion)}
          onTakeTheirs={() => startAgain(filing.conflict?.currentContent ?? none)}
          onGoOn={filing.forget}
        />
      ) : (
        <RefusalNotice outcome={filing.outcome} />
      )}
      <div className="row">
        <Button type="submit" kind="main" isDisabled={!ready || filing.acting}>
          {words.say(mode === 'revise' ? 'position.sendRevision' : 'position.send')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words.say('frame.cancel')}
        </Button>
        <span className="soft small">{words.say('position.cancelKeeps')}</span>
      </div>
    </Form>
  );
}
