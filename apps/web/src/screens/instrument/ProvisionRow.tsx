import { memo } from 'react';
import { Link } from 'react-router';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { ContentView } from '../../parts/content/ContentView.js';
import type { Highlight } from '../../parts/content/highlight.js';
import { provisionName } from '../../parts/provision-name.js';
import { MarginNumber } from '../../parts/text/MarginNumber.js';
import type { Provision } from './use-instrument.js';

interface ProvisionRowProps {
  readonly provision: Provision;
  readonly permalink: string;
  readonly current: boolean;
  readonly found: readonly Highlight[];
}

/** A provision as it stands in the text: number in the margin, label, words, and what people say about it. */
export const ProvisionRow = memo(function ProvisionRow({ provision, permalink, current, found }: ProvisionRowProps) {
  const words = useWords();
  const path = useConferencePath();
  const page = path(`/provisions/${provision.id}`);
  return (
    <article className="provision" id={permalink} tabIndex={-1} data-current={current || undefined}>
      <MarginNumber number={provision.number} permalink={permalink} />
      <div className="provision-words">
        <div className="treaty">
          <Labelled label={provision.label} />
          <ContentView content={provision.content} highlights={found} />
        </div>
      </div>
      <p className="provision-links small no-print">
        {provision.amendmentCount > 0 && (
          <Link to={page}>{words.say('provision.amendments', { count: provision.amendmentCount })}</Link>
        )}
        {provision.commentCount > 0 && (
          <Link to={`${page}#comments`}>{words.say('provision.comments', { count: provision.commentCount })}</Link>
        )}
        <Link
          to={page}
          className="provision-act"
          aria-label={words.say('provision.proposeFor', { name: provisionName(words, provision) })}
        >
          {words.say('provision.propose')}
        </Link>
      </p>
    </article>
  );
});

function Labelled({ label }: { readonly label: string | null }) {
  return label === null ? null : <span className="provision-label">{label}</span>;
}
