import { memo } from 'react';
import { useWords } from '../../client/words.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { LockMark } from '../../parts/locks/LockMark.js';
import type { Lock } from '../../parts/locks/lock.js';
import { NearRedline } from '../../parts/redline/NearRedline.js';
import { RowFrame } from '../../parts/redline/RowFrame.js';
import { AmendmentLinks } from './AmendmentLinks.js';
import type { Amendment, DraftProvision } from './use-draft.js';
import type { OwnWording } from './use-own-wording.js';

interface OurRowProps {
  readonly provision: DraftProvision;
  /** Null where the delegation asks for nothing. */
  readonly own: OwnWording | null;
  readonly amendments: readonly Amendment[];
  readonly lock: Lock | null;
  readonly permalink: string;
  readonly current: boolean;
}

/** A provision as a delegation would have it; what it says nothing about stands as it stands, and quieter. */
export const OurRow = memo(function OurRow(props: OurRowProps) {
  const { provision, own, amendments, lock, permalink, current } = props;
  return (
    <RowFrame
      id={provision.id}
      permalink={permalink}
      current={current}
      number={provision.number}
      suppressed={provision.suppressed}
      mark={own ? 'ours' : 'not-ours'}
      step={own !== null}
      label={provision.label}
      margin={own ? <OurMargin own={own} amendments={amendments} /> : undefined}
      note={lock && <LockMark lock={lock} />}
    >
      {own ? <OwnWords own={own} /> : <ContentView content={provision.content} />}
    </RowFrame>
  );
});

/** A provision that the delegation asks for and the draft does not have. */
export function WantedRow({
  own,
  amendments,
}: {
  readonly own: OwnWording;
  readonly amendments: readonly Amendment[];
}) {
  const words = useWords();
  const id = `wanted-${own.amendmentIds.join('-')}`;
  return (
    <RowFrame
      id={id}
      permalink={id}
      current={false}
      number={null}
      mark="ours"
      step
      state={<small>{words.say('draft.ours.wanted')}</small>}
      label={own.label}
      margin={<OurMargin own={own} amendments={amendments} />}
    >
      <ContentView content={own.content} />
    </RowFrame>
  );
}

/** Words that stand as they were proposed are plain; where the text moved on under them, it shows what stands now. */
function OwnWords({ own }: { readonly own: OwnWording }) {
  const words = useWords();
  if (isMarked(own)) return <NearRedline from={own.current} to={own.content} />;
  if (own.content.length === 0) return <p className="soft">{words.say('draft.ours.deleted')}</p>;
  return <ContentView content={own.content} />;
}

function isMarked({ rebase, provisionId }: OwnWording): boolean {
  return provisionId !== null && (rebase === 'ADJUSTED' || rebase === 'CONFLICTING');
}

function OurMargin({ own, amendments }: { readonly own: OwnWording; readonly amendments: readonly Amendment[] }) {
  const words = useWords();
  return (
    <aside className="draft-margin">
      <p className="own-mark" data-rebase={own.rebase}>
        {words.sayKind('own', own.rebase, { kind: own.rebase })}
      </p>
      <AmendmentLinks amendments={amendments} />
    </aside>
  );
}
