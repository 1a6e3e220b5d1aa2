import type { Content } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { RedlineView } from '../content/RedlineView.js';

interface ChangesProps {
  readonly changes: readonly {
    readonly provisionId: string;
    readonly cited: string;
    readonly before: Content;
    readonly after: Content;
  }[];
}

/** The words of provisions before and after a meeting, as redlines with their brackets. */
export function Changes({ changes }: ChangesProps) {
  const words = useWords();
  return changes.map(({ provisionId, cited, before, after }) => (
    <section key={provisionId} className="report-change" aria-label={words.say('report.provision', { cited })}>
      <h3 className="figures">{words.say('report.provision', { cited })}</h3>
      <div className="treaty quote">
        <RedlineView from={before} to={after} />
      </div>
    </section>
  ));
}
