import { useState } from 'react';
import { useWords } from '../../client/words.js';
import { CommentedText } from '../../parts/comments/CommentedText.js';
import { RaiseLink } from '../../parts/concerns/RaiseLink.js';
import { NotesBox } from '../../parts/notes/NotesBox.js';
import { Button } from '../../ui/Button.js';
import { PositionActions } from './PositionActions.js';
import { PositionEditor } from './PositionEditor.js';
import { PositionHead } from './PositionHead.js';
import { Revisions } from './Revisions.js';
import type { Issue, Position } from './use-issue.js';

interface PositionFocusProps {
  readonly issue: Issue;
  readonly position: Position;
  readonly onBack: () => void;
  readonly onChanged: () => void;
}

/** One position with its comments in the margin, its earlier revisions and what the viewer may do with it. */
export function PositionFocus({ issue, position, onBack, onChanged }: PositionFocusProps) {
  const words = useWords();
  const [revising, setRevising] = useState(false);
  return (
    <article className="stack position-focus">
      <p className="no-print">
        <Button size="small" kind="quiet" onPress={onBack}>
          {words.say('issue.allPositions')}
        </Button>
      </p>
      <PositionHead position={position} />
      {revising ? (
        <PositionEditor
          issue={issue}
          mode="revise"
          position={position}
          onDone={() => {
            setRevising(false);
            onChanged();
          }}
          onCancel={() => setRevising(false)}
        />
      ) : (
        <CommentedText
          subject={{ kind: 'position', id: position.id }}
          content={position.content}
          mayComment={position.may.includes('comment')}
        >
          {position.reasons && (
            <section className="reasons-open">
              <h4>{words.say('position.reasons')}</h4>
              <p>{position.reasons}</p>
            </section>
          )}
          <PositionActions position={position} onRevise={() => setRevising(true)} onChanged={onChanged} />
          {position.revision > 1 && <Revisions position={position} />}
        </CommentedText>
      )}
      <p className="no-print">
        <RaiseLink about={{ position: position.id, issue: issue.id }} size="small" kind="quiet" />
      </p>
      <NotesBox of="position" id={position.id} />
    </article>
  );
}
