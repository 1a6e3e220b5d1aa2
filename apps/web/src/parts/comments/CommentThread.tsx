import { useState } from 'react';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { CommentForm } from './CommentForm.js';
import { CommentView } from './CommentView.js';
import type { Thread } from './threads.js';
import type { Comment, Subject } from './use-comments.js';

interface CommentThreadProps {
  readonly subject: Subject;
  readonly thread: Thread<Comment>;
  readonly current: boolean;
  /** True where the words it was about stand no more. */
  readonly lost: boolean;
  readonly onFocus: () => void;
  readonly onChanged: () => void;
}

export function CommentThread({ subject, thread, current, lost, onFocus, onChanged }: CommentThreadProps) {
  const words = useWords();
  const [replying, setReplying] = useState(false);
  const { opening, replies } = thread;
  return (
    <li className="thread" data-current={current || undefined} id={`comment-${opening.id}`} onFocusCapture={onFocus}>
      {opening.anchor && (
        <blockquote className="quote" data-lost={lost || undefined}>
          {opening.anchor.quote}
          {lost && <span className="soft small"> {words.say('comment.lost')}</span>}
        </blockquote>
      )}
      <CommentView comment={opening} onChanged={onChanged} />
      {replies.length > 0 && (
        <ul className="replies">
          {replies.map((reply) => (
            <li key={reply.id}>
              <CommentView comment={reply} onChanged={onChanged} />
            </li>
          ))}
        </ul>
      )}
      {replying ? (
        <CommentForm
          subject={subject}
          parentId={opening.id}
          audience={opening.audience}
          onDone={() => {
            setReplying(false);
            onChanged();
          }}
          onCancel={() => setReplying(false)}
        />
      ) : (
        opening.may.includes('reply') && (
          <Button kind="quiet" size="small" onPress={() => setReplying(true)}>
            {words.say('comment.reply')}
          </Button>
        )
      )}
    </li>
  );
}
