import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { type Content, plainText } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { ProblemNotice } from '../Answer.js';
import { ContentView } from '../content/ContentView.js';
import type { SelectedWords } from '../content/selected-words.js';
import { CommentForm } from './CommentForm.js';
import { CommentThread } from './CommentThread.js';
import { SelectionAction } from './SelectionAction.js';
import { placeOfAnchor, threadsOf } from './threads.js';
import { type Subject, useComments } from './use-comments.js';

interface CommentedTextProps {
  readonly subject: Subject;
  readonly content: Content;
  /** Whether the server lets the viewer comment here. */
  readonly mayComment: boolean;
  readonly children?: ReactNode;
}

/** Words with their comments: threads in the margin beside the words they are about, on phones below. */
export function CommentedText({ subject, content, mayComment, children }: CommentedTextProps) {
  const words = useWords();
  const ask = useComments(subject);
  const [current, setCurrent] = useState<string | null>(null);
  const [writing, setWriting] = useState<{ about: SelectedWords | null } | null>(null);
  const textRef = useRef<HTMLDivElement>(null);
  const text = useMemo(() => plainText(content), [content]);
  const threads = useMemo(() => threadsOf(ask.data ?? []), [ask.data]);
  const highlights = useMemo(
    () =>
      threads.flatMap(({ opening }) => {
        const place = opening.anchor && placeOfAnchor(text, opening.anchor);
        return place ? [{ id: opening.id, ...place, current: opening.id === current }] : [];
      }),
    [threads, text, current],
  );
  const placed = new Set(highlights.map((each) => each.id));
  const show = useCallback((id: string) => {
    setCurrent(id);
    document.getElementById(`comment-${id}`)?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, []);

  return (
    <div className="commented-text">
      <div className="commented-words">
        <div ref={textRef} className="treaty">
          <ContentView content={content} highlights={highlights} onHighlight={show} />
        </div>
        {mayComment && (
          <SelectionAction root={textRef} text={text} onTake={(about) => setWriting({ about })}>
            {words.say('comment.onWords')}
          </SelectionAction>
        )}
        {children}
      </div>
      <section className="comment-margin" aria-label={words.say('comment.threads')}>
        {ask.problem && <ProblemNotice problem={ask.problem} again={ask.again} />}
        {writing && (
          <CommentForm
            subject={subject}
            about={writing.about}
            onDone={() => {
              setWriting(null);
              ask.again();
            }}
            onCancel={() => setWriting(null)}
          />
        )}
        {threads.length > 0 && (
          <ul className="threads">
            {threads.map((thread) => (
              <CommentThread
                key={thread.opening.id}
                subject={subject}
                thread={thread}
                current={thread.opening.id === current}
                lost={thread.opening.anchor !== null && !placed.has(thread.opening.id)}
                onFocus={() => setCurrent(thread.opening.id)}
                onChanged={ask.again}
              />
            ))}
          </ul>
        )}
        {ask.data?.length === 0 && !writing && <p className="soft small">{words.say('comment.none')}</p>}
        {mayComment && !writing && (
          <Button size="small" onPress={() => setWriting({ about: null })}>
            {words.say('comment.onWhole')}
          </Button>
        )}
      </section>
    </div>
  );
}
