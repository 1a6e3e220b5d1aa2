import type { ProposalKind } from '#lib/contract';
import type { Content } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { AmendedWords } from '../../parts/amendments/AmendedWords.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import { sameWords } from '../../parts/editor/ContentEditor.js';
import { Notice } from '../../ui/Notice.js';
import type { Paper } from './use-paper.js';

interface AskedByPaperProps {
  readonly proposal: ProposalKind | null;
  /** The words it would be filed on. */
  readonly on: Content;
  readonly content: Content;
  readonly newLabel: string;
}

/** The amendment as others will read it. */
export function AskedByPaper({ proposal, on, content, newLabel }: AskedByPaperProps) {
  const words = useWords();
  const asked = { kind: proposal ?? 'MOD', baseContent: on, content, newLabel: newLabel || null, after: null };
  return (
    <>
      <h2>{words.say('amendment.asItReads')}</h2>
      {asksNothing(proposal, on, content) ? (
        <p className="soft">{words.say('amendment.noChangeYet')}</p>
      ) : (
        <AmendedWords amendment={asked} />
      )}
    </>
  );
}

export function asksNothing(proposal: ProposalKind | null, on: Content, content: Content): boolean {
  return (proposal === 'MOD' && sameWords(content, on)) || (proposal === 'ADD' && content.length === 0);
}

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
