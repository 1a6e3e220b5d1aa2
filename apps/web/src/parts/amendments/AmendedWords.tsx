import type { AmendmentInListFragment } from '#lib/contract';
import { useWords } from '../../client/words.js';
import { ContentView } from '../content/ContentView.js';
import { RedlineView } from '../content/RedlineView.js';

type Amended = Pick<AmendmentInListFragment, 'kind' | 'content' | 'baseContent' | 'newLabel'>;

/** What an amendment asks, in the form conferences take: new words underlined, old ones struck, or a line that says it. */
export function AmendedWords({ amendment }: { readonly amendment: Amended }) {
  const words = useWords();
  const { kind, content, baseContent, newLabel } = amendment;
  switch (kind) {
    case 'MOD':
      return (
        <div className="treaty">
          <RedlineView from={baseContent} to={content ?? []} />
        </div>
      );
    case 'ADD':
      return (
        <div className="treaty">
          {newLabel && <span className="provision-label">{newLabel}</span>}
          <RedlineView from={[]} to={content ?? []} />
        </div>
      );
    case 'SUP':
      return (
        <div className="treaty">
          <RedlineView from={baseContent} to={[]} />
        </div>
      );
    case 'NOC':
      return (
        <div className="treaty">
          <p className="soft">{words.say('amendment.nocMeans')}</p>
          <ContentView content={baseContent} />
        </div>
      );
  }
}
