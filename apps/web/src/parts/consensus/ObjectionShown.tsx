import type { StanceOnWordsFragment } from '#lib/contract';
import type { Content } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { RedlineView } from '../content/RedlineView.js';

interface ObjectionShownProps {
  readonly objection: NonNullable<StanceOnWordsFragment['objection']>;
  /** The words objected to, so that what would resolve it shows as a change of them. */
  readonly on: Content;
}

export function ObjectionShown({ objection: { reason, suppress, wording }, on }: ObjectionShownProps) {
  const words = useWords();
  return (
    <div className="objection-shown">
      <p className="objection-reason">{reason}</p>
      {suppress && <p className="small">{words.say('stances.asksToGo')}</p>}
      {wording && (
        <div>
          <p className="label small">{words.say('stances.wouldResolve')}</p>
          <div className="treaty objection-wording">
            <RedlineView from={on} to={wording} />
          </div>
        </div>
      )}
    </div>
  );
}
