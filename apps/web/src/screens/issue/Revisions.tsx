import { useState } from 'react';
import { PositionRevisionsDocument } from '#lib/contract';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import { Moment } from '../../parts/Moment.js';
import type { Position } from './use-issue.js';

/** What each revision changed, newest first. Nothing that was filed is ever lost. */
export function Revisions({ position }: { readonly position: Position }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.say('position.revisions', { count: position.revision })}</summary>
      {open && <List id={position.id} />}
    </details>
  );
}

function List({ id }: { readonly id: string }) {
  const words = useWords();
  const ask = useAsk(PositionRevisionsDocument, { id });
  return (
    <Answer ask={ask}>
      {({ position }) => {
        const revisions = [...(position?.revisions ?? [])].sort((one, other) => other.revision - one.revision);
        return (
          <ol className="revisions">
            {revisions.map((revision, index) => {
              const before = revisions[index + 1];
              return (
                <li key={revision.revision} className="stack" data-tight>
                  <h4>
                    {words.say('position.revision', { revision: revision.revision })}{' '}
                    <span className="soft small">
                      <Moment at={revision.filedAt} />
                    </span>
                  </h4>
                  <div className="treaty">
                    {before ? (
                      <RedlineView from={before.content} to={revision.content} />
                    ) : (
                      <ContentView content={revision.content} />
                    )}
                  </div>
                </li>
              );
            })}
          </ol>
        );
      }}
    </Answer>
  );
}
