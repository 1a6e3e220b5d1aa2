import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { AddCommentDocument, type Audience } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useKeptDraft } from '../../client/use-kept-draft.js';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { PickList } from '../../ui/PickList.js';
import { SendForm } from '../../ui/SendForm.js';
import type { SelectedWords } from '../content/selected-words.js';
import { RefusalNotice } from '../RefusalNotice.js';
import type { Subject } from './use-comments.js';

interface CommentFormProps {
  readonly subject: Subject;
  readonly parentId?: string;
  /** A reply is read by those who read what it replies to. */
  readonly audience?: Audience;
  readonly about?: SelectedWords | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const audiences = ['PUBLIC', 'CONFERENCE', 'MEMBERS', 'DELEGATION'] as const;
const start = { body: '' };

export function CommentForm({ subject, parentId, audience, about, onDone, onCancel }: CommentFormProps) {
  const words = useWords();
  const { draft, change, discard } = useKeptDraft(`comment.${subject.id}.${parentId ?? ''}`, start);
  const [seenBy, setSeenBy] = useState<Audience>(audience ?? 'CONFERENCE');
  const { act, acting, outcome } = useAct(AddCommentDocument, 'addComment', 'Comment');

  const submit = async () => {
    const found = await act({
      input: {
        subject: { [`${subject.kind}Id`]: subject.id } as never,
        parentId: parentId ?? null,
        body: draft.body,
        anchor: about ?? null,
        audience: seenBy,
      },
    });
    if (found.kind !== 'done') return;
    discard();
    onDone();
  };

  return (
    <SendForm className="comment-form stack" data-tight onSend={submit}>
      {about && <blockquote className="quote">{about.quote}</blockquote>}
      <TextField value={draft.body} onChange={(body) => change({ body })} isRequired autoFocus>
        <Label className="label small">{words.say(parentId ? 'comment.yourReply' : 'comment.yourComment')}</Label>
        <TextArea className="area" rows={3} />
      </TextField>
      <RefusalNotice outcome={outcome} />
      <div className="row">
        <Button type="submit" kind="main" size="small" isDisabled={acting || draft.body.trim() === ''}>
          {words.say(parentId ? 'comment.reply' : 'comment.send')}
        </Button>
        <Button size="small" kind="quiet" onPress={onCancel}>
          {words.say('frame.cancel')}
        </Button>
        {!parentId && (
          <PickList
            quiet
            label={words.say('audience.label')}
            labelHidden
            items={audiences.map((key) => ({ key, label: words.sayKind('audience', key, { kind: key }) }))}
            chosen={seenBy}
            choose={setSeenBy}
          />
        )}
      </div>
    </SendForm>
  );
}
