import { equalContent } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import { calm } from '../../parts/text/DivisionName.js';
import type { Projected } from './use-projector.js';

interface ProjectedWordsProps {
  readonly provision: Projected;
  /** What turns the text in force into these words, in place of these words alone. */
  readonly changes: boolean;
}

/** A provision as it stands in the draft, with its brackets; or what of it changes. */
export function ProjectedWords({ provision, changes }: ProjectedWordsProps) {
  const words = useWords();
  const { number, label, division, content, baseContent, suppressed } = provision;
  const differs = baseContent != null && !equalContent(baseContent, content);
  const cited = number != null ? words.say('provision.cited', { number }) : label;
  return (
    <article className="projector-provision">
      <p className="projector-cited figures">
        {cited && <strong>{cited}</strong>}
        {number != null && label && <span>{label}</span>}
        <span className="soft">{calm(division)}</span>
        {baseContent == null && <span className="floor-tag">{words.say('projector.added')}</span>}
        {suppressed && <span className="floor-tag">{words.say('projector.suppressed')}</span>}
        {differs && (
          <span className="floor-tag">{words.say(changes ? 'projector.whatChanges' : 'projector.asItStands')}</span>
        )}
      </p>
      <div className="treaty">
        {changes && differs ? <RedlineView from={baseContent} to={content} /> : <ContentView content={content} />}
      </div>
    </article>
  );
}
