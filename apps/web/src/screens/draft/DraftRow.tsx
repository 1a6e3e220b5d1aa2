import { memo, useMemo } from 'react';
import { equalContent, leading } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { RedlineView } from '../../parts/content/RedlineView.js';
import { MarginNumber } from '../../parts/text/MarginNumber.js';
import type { Look } from './DraftBar.js';
import { DraftMargin } from './DraftMargin.js';
import type { Amendment, Draft, DraftProvision } from './use-draft.js';
import type { DraftRoom } from './use-draft-room.js';
import { WordsNearby } from './WordsNearby.js';

interface DraftRowProps {
  readonly draft: Draft;
  readonly provision: DraftProvision;
  readonly look: Look;
  readonly permalink: string;
  readonly current: boolean;
  readonly amendments: readonly Amendment[];
  /** Null until the page has joined it. */
  readonly room: DraftRoom | null;
}

/** A provision of the draft: number and state in the margin, words, amendments beside it. */
export const DraftRow = memo(function DraftRow(props: DraftRowProps) {
  const { draft, provision, look, permalink, current, amendments, room } = props;
  const mark = useMark(provision);
  return (
    <article
      className="provision draft-row"
      id={permalink}
      tabIndex={-1}
      data-current={current || undefined}
      data-mark={mark}
    >
      <MarginNumber number={provision.number} suppressed={provision.suppressed} permalink={permalink}>
        <StateMark mark={mark} added={provision.added} />
      </MarginNumber>
      <div className="provision-words">
        <div className="treaty">
          {provision.label && <span className="provision-label">{provision.label}</span>}
          {look === 'bracketed' && <WordsNearby room={room} provision={provision} />}
          {look === 'clean' && <Clean provision={provision} />}
          {look === 'redline' && <RedlineView from={provision.baseContent ?? []} to={provision.content} />}
        </div>
      </div>
      <DraftMargin draft={draft} provision={provision} amendments={amendments} />
    </article>
  );
});

function Clean({ provision }: { readonly provision: DraftProvision }) {
  const content = useMemo(() => leading(provision.content), [provision.content]);
  return <ContentView content={content} />;
}

type Mark = 'bracketed' | 'changed' | 'untouched';

function useMark(provision: DraftProvision): Mark {
  return useMemo(() => {
    if (provision.brackets > 0) return 'bracketed';
    const { baseContent, content, suppressed } = provision;
    return baseContent && !suppressed && equalContent(baseContent, content) ? 'untouched' : 'changed';
  }, [provision]);
}

const signs: Readonly<Record<Mark, string>> = { bracketed: '[ ]', changed: '●', untouched: '' };

/** A mark that prints: brackets, a dot for changed without a bracket, nothing where the words are those in force. */
function StateMark({ mark, added }: { readonly mark: Mark; readonly added: boolean }) {
  const words = useWords();
  return (
    <>
      {added && <small>{words.say('draft.added')}</small>}
      {mark !== 'untouched' && (
        <abbr className="state-mark" data-mark={mark} title={words.say(`draft.mark.${mark}`)}>
          {signs[mark]}
        </abbr>
      )}
    </>
  );
}
