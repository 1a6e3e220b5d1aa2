import type { AmendmentInListFragment } from '#lib/contract';
import { assertNever } from '#lib/foundation';
import { useWords } from '../../client/words.js';
import { ContentView } from '../content/ContentView.js';
import { RedlineView } from '../content/RedlineView.js';
import { provisionName } from '../provision-name.js';

export type Amended = Pick<AmendmentInListFragment, 'kind' | 'content' | 'baseContent' | 'newLabel' | 'after'>;

/** What an amendment asks, in the form conferences take: new words underlined, old ones struck, or a line that says it. */
export function AmendedWords({ amendment }: { readonly amendment: Amended }) {
  return (
    <div className="treaty">
      <Asked amendment={amendment} />
    </div>
  );
}

function Asked({ amendment }: { readonly amendment: Amended }) {
  const words = useWords();
  const { kind, content, baseContent, newLabel, after } = amendment;
  switch (kind) {
    case 'MOD':
      return <RedlineView from={baseContent} to={content ?? []} />;
    case 'ADD':
      return (
        <>
          {newLabel && <span className="provision-label">{newLabel}</span>}
          <RedlineView from={[]} to={content ?? []} />
        </>
      );
    case 'SUP':
      return <RedlineView from={baseContent} to={[]} />;
    case 'NOC':
      return (
        <>
          <p className="soft">{words.say('amendment.nocMeans')}</p>
          <ContentView content={baseContent} />
        </>
      );
    case 'MOVE':
      return (
        <>
          <p className="soft">
            {after
              ? words.say('amendment.moveMeans', { provision: provisionName(words, after) })
              : words.say('amendment.moveNowhere')}
          </p>
          {content ? <RedlineView from={baseContent} to={content} /> : <ContentView content={baseContent} />}
        </>
      );
    default:
      return assertNever(kind);
  }
}
