import { memo, useMemo } from 'react';
import { equalContent, leading } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import type { KeptWords } from '../../live/index.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { HeadingWords } from '../../parts/content/HeadingWords.js';
import type { LiveRoom } from '../../parts/live/use-live-room.js';
import { LockMark } from '../../parts/locks/LockMark.js';
import type { Lock } from '../../parts/locks/lock.js';
import { provisionName } from '../../parts/provision-name.js';
import { RowFrame } from '../../parts/redline/RowFrame.js';
import { DraftMargin } from './DraftMargin.js';
import { KeptInRow } from './KeptInRow.js';
import { SourcedWords } from './SourcedWords.js';
import type { Amendment, Draft, DraftProvision } from './use-draft.js';
import { WordsNearby } from './WordsNearby.js';

interface DraftRowProps {
  readonly draft: Draft;
  readonly provision: DraftProvision;
  readonly look: 'bracketed' | 'clean' | 'sources';
  readonly permalink: string;
  readonly current: boolean;
  readonly amendments: readonly Amendment[];
  /** Null until the page has joined it. */
  readonly room: LiveRoom | null;
  readonly lock: Lock | null;
  /** Words of one's own that were not taken here. */
  readonly kept: readonly KeptWords[];
}

/** A provision of the draft as it stands: live words with brackets, without them, or with where they come from. */
export const DraftRow = memo(function DraftRow(props: DraftRowProps) {
  const { draft, provision, look, permalink, current, amendments, room, lock, kept } = props;
  const mark = useMark(provision);
  return (
    <RowFrame
      id={provision.id}
      permalink={permalink}
      current={current}
      number={provision.number}
      suppressed={provision.suppressed}
      mark={mark}
      step={mark === 'bracketed'}
      state={<StateMark mark={mark} provision={provision} opens={look === 'bracketed'} />}
      label={
        provision.label === null && !provision.openLabel ? null : (
          <Label provision={provision} open={look !== 'clean'} />
        )
      }
      margin={
        <DraftMargin
          draft={draft}
          provision={provision}
          amendments={amendments}
          lock={lock}
          stances={look !== 'sources' && !provision.suppressed}
        />
      }
      note={lock && <LockMark lock={lock} />}
      below={kept.map((words) => <KeptInRow key={words.id} draftId={draft.id} kept={words} />)}
    >
      {look === 'bracketed' && <WordsNearby room={room} provision={provision} lock={lock} />}
      {look === 'clean' && <Clean provision={provision} />}
      {look === 'sources' && <SourcedWords draft={draft} provision={provision} />}
    </RowFrame>
  );
});

interface LabelProps {
  readonly provision: DraftProvision;
  /** False to show it as if it were agreed. */
  readonly open: boolean;
}

function Label({ provision: { label, openLabel }, open }: LabelProps) {
  return open && openLabel ? <HeadingWords heading={openLabel} /> : label;
}

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

interface StateMarkProps {
  readonly mark: Mark;
  readonly provision: DraftProvision;
  /** True where the brackets can be looked into. */
  readonly opens: boolean;
}

/** A mark that prints: brackets, a dot for changed without a bracket, nothing where the words are those in force. */
function StateMark({ mark, provision, opens }: StateMarkProps) {
  const words = useWords();
  const title = words.say(`draft.mark.${mark}`);
  return (
    <>
      {provision.added && <small>{words.say('draft.added')}</small>}
      {mark === 'bracketed' && opens && (
        <button
          type="button"
          className="state-mark"
          data-mark={mark}
          data-bracket-handle=""
          title={title}
          aria-label={words.say('bracket.openAll', { provision: provisionName(words, provision) })}
        >
          {signs[mark]}
        </button>
      )}
      {mark !== 'untouched' && !(mark === 'bracketed' && opens) && (
        <abbr className="state-mark" data-mark={mark} title={title}>
          {signs[mark]}
        </abbr>
      )}
    </>
  );
}
