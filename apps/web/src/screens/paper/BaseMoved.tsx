import { useWords } from '../../client/words.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import { Notice } from '../../ui/Notice.js';
import type { Paper } from './use-paper.js';

/** Other words stand than those it was begun on: what changed there, before anybody files. */
export function BaseMoved({ paper: { base, current } }: { readonly paper: Paper }) {
  const words = useWords();
  return (
    <Notice kind="open" title={words.say(current === null ? 'paper.baseGone' : 'paper.baseMoved')}>
      {current !== null && (
        <div className="treaty quote">
          <RedlineView from={base ?? []} to={current} />
        </div>
      )}
    </Notice>
  );
}
