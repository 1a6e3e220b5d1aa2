import { useState } from 'react';
import { useWords } from '../../client/words.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import { Button } from '../../ui/Button.js';
import { ToggleRow } from '../../ui/ToggleRow.js';
import { PositionHead } from './PositionHead.js';
import type { Position } from './use-issue.js';

interface CompareProps {
  readonly one: Position;
  readonly other: Position;
  readonly close: () => void;
}

/** Two positions next to each other, as they stand or with what the second says differently marked. */
export function Compare({ one, other, close }: CompareProps) {
  const words = useWords();
  const [look, setLook] = useState<'plain' | 'redline'>('plain');
  return (
    <section className="panel stack" aria-label={words.say('issue.compared')}>
      <div className="row" data-apart>
        <ToggleRow
          label={words.say('issue.compared')}
          items={[
            { key: 'plain' as const, label: words.say('issue.comparePlain') },
            { key: 'redline' as const, label: words.say('issue.compareRedline') },
          ]}
          chosen={look}
          choose={setLook}
        />
        <Button size="small" kind="quiet" onPress={close}>
          {words.say('frame.close')}
        </Button>
      </div>
      <div className="side-by-side">
        {[one, other].map((position, index) => (
          <article key={position.id} className="stack">
            <PositionHead position={position} />
            <div className="treaty">
              {look === 'redline' && index === 1 ? (
                <RedlineView from={one.content} to={other.content} />
              ) : (
                <ContentView content={position.content} />
              )}
            </div>
            {position.reasons && (
              <p>
                <span className="soft">{words.say('position.reasons')}</span> {position.reasons}
              </p>
            )}
          </article>
        ))}
      </div>
    </section>
  );
}
