import { useWords } from '../../client/words.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { Button } from '../../ui/Button.js';
import { Tick } from '../../ui/Choices.js';
import { PositionHead } from './PositionHead.js';
import type { Position } from './use-issue.js';

interface PositionCardProps {
  readonly position: Position;
  readonly picked: boolean;
  readonly onPick: (on: boolean) => void;
  readonly onFocus: () => void;
}

export function PositionCard({ position, picked, onPick, onFocus }: PositionCardProps) {
  const words = useWords();
  const name = position.stakeholder.name;
  return (
    <article className="position-card" data-status={position.status} id={`position-${position.id}`}>
      <PositionHead position={position} />
      <div className="treaty">
        <ContentView content={position.content} />
      </div>
      {position.reasons && (
        <details className="reasons">
          <summary>{words.say('position.reasons')}</summary>
          <p>{position.reasons}</p>
        </details>
      )}
      <div className="row no-print" data-apart>
        <Button kind="quiet" size="small" onPress={onFocus} aria-label={words.say('position.openOf', { name })}>
          {words.say('position.open', { comments: position.commentCount })}
        </Button>
        <Tick ticked={picked} tick={onPick} name={words.say('issue.compareThis', { name })}>
          {words.say('issue.compare')}
        </Tick>
      </div>
    </article>
  );
}
