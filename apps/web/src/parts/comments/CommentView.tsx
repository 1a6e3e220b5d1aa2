import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { EditCommentDocument, WithdrawCommentDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { SendForm } from '../../ui/SendForm.js';
import { RaiseLink } from '../concerns/RaiseLink.js';
import { Moment } from '../Moment.js';
import { AudienceMark } from '../people/AudienceMark.js';
import { RefusalNotice } from '../RefusalNotice.js';
import type { Comment } from './use-comments.js';

interface CommentViewProps {
  readonly comment: Comment;
  readonly onChanged: () => void;
}

export function CommentView({ comment, onChanged }: CommentViewProps) {
  const words = useWords();
  const [editing, setEditing] = useState(false);
  const withdrawal = useAct(WithdrawCommentDocument, 'withdrawComment', 'Comment');
  const withdraw = async () => {
    const found = await withdrawal.act({ commentId: comment.id, expectedVersion: comment.version });
    if (found.kind === 'done') onChanged();
  };
  return (
    <article className="comment">
      <p className="comment-head">
        <strong>{comment.author.name}</strong>
        {comment.stakeholder && (
          <abbr className="symbol soft" title={comment.stakeholder.name}>
            {comment.stakeholder.symbol}
          </abbr>
        )}
        <span className="soft small">
          <Moment at={comment.at} />
          {comment.editedAt && ` · ${words.say('comment.edited')}`}
        </span>
        <AudienceMark audience={comment.audience} />
      </p>
      {editing ? (
        <EditForm comment={comment} onChanged={onChanged} close={() => setEditing(false)} />
      ) : (
        <p className="comment-body">{comment.body ?? <em className="soft">{words.say('comment.withdrawn')}</em>}</p>
      )}
      {!editing && (comment.may.includes('edit') || comment.may.includes('withdraw')) && (
        <p className="row">
          {comment.may.includes('edit') && (
            <Button kind="quiet" size="small" onPress={() => setEditing(true)}>
              {words.say('comment.edit')}
            </Button>
          )}
          {comment.may.includes('withdraw') && (
            <Button kind="quiet" size="small" onPress={() => void withdraw()} isDisabled={withdrawal.acting}>
              {words.say('comment.withdraw')}
            </Button>
          )}
        </p>
      )}
      {!editing && comment.body !== null && <RaiseFrom comment={comment} />}
      <RefusalNotice outcome={withdrawal.outcome} />
    </article>
  );
}

/** One's own comment may become a concern; the secretariat may make one of anybody's. */
function RaiseFrom({ comment }: { readonly comment: Comment }) {
  const { id, subjectKind, subjectId, anchor, may } = comment;
  const about = subjectKind === 'AMENDMENT' ? {} : { [subjectKind.toLowerCase()]: subjectId };
  return (
    <RaiseLink
      about={{ comment: id, ...about, quote: anchor && !anchor.lost ? anchor.quote : null }}
      size="small"
      kind="quiet"
      onlyEntered={!may.includes('edit')}
    />
  );
}

function EditForm({ comment, onChanged, close }: CommentViewProps & { readonly close: () => void }) {
  const words = useWords();
  const [body, setBody] = useState(comment.body ?? '');
  const { act, acting, outcome } = useAct(EditCommentDocument, 'editComment', 'Comment');
  const submit = async () => {
    const found = await act({ commentId: comment.id, expectedVersion: comment.version, body });
    if (found.kind !== 'done') return;
    close();
    onChanged();
  };
  return (
    <SendForm className="stack" data-tight onSend={submit}>
      <TextField value={body} onChange={setBody} isRequired autoFocus>
        <Label className="unseen">{words.say('comment.yourComment')}</Label>
        <TextArea className="area" rows={3} />
      </TextField>
      <RefusalNotice outcome={outcome} />
      <p className="row">
        <Button type="submit" size="small" kind="main" isDisabled={acting}>
          {words.say('comment.save')}
        </Button>
        <Button size="small" kind="quiet" onPress={close}>
          {words.say('frame.cancel')}
        </Button>
      </p>
    </SendForm>
  );
}
