import type { ReactNode } from 'react';
import { useWords } from '../../client/words.js';
import { ProblemNotice, Waiting } from '../../parts/Answer.js';
import { ComparedText } from '../../parts/redline/ComparedText.js';
import type { Side } from '../../parts/redline/compared.js';
import { useSeenSide } from '../../parts/redline/use-seen-side.js';
import { usePermalink } from '../../parts/text/use-permalink.js';
import { Empty } from '../../ui/Empty.js';
import { type DraftPage, placeOn } from './draft-page.js';
import type { RedlineLook } from './look.js';
import type { Revision } from './use-revisions.js';
import { type SideState, useBaseSide, useRevisionSide } from './use-sides.js';

interface RedlineTextProps {
  readonly page: DraftPage;
  readonly look: RedlineLook;
  readonly revisions: readonly Revision[];
  /** False while the list of revisions is on its way. */
  readonly known: boolean;
}

/** What turns one state of the text into another: the text in force, a sealed revision, what one saw last, the draft. */
export function RedlineText({ page, look: { from, to }, revisions, known }: RedlineTextProps) {
  const base = useBaseSide(page.draft, from === null);
  const seen = useSeenSide(page.draft.id, from === 'seen');
  const before = useRevisionSide(revisions, from === 'seen' ? null : from, known);
  const after = useRevisionSide(revisions, to, known);
  const old = from === null ? base : from === 'seen' ? seen.side : before;
  return (
    <BothSides from={old} to={to === null ? page.draft : after}>
      {(then, now) => <Inside page={page} from={then} to={now} locks={to === null ? page.locks : noLocks} />}
    </BothSides>
  );
}

interface BothSidesProps {
  readonly from: SideState;
  readonly to: SideState;
  readonly children: (from: Side, to: Side) => ReactNode;
}

function BothSides({ from, to, children }: BothSidesProps) {
  const words = useWords();
  const states = [from, to];
  if (states.includes('unknown')) return <Empty title={words.say('draft.noSuchRevision')} />;
  if (states.includes('failed')) return <ProblemNotice problem={{ kind: 'unreachable', requestId: null }} />;
  if (typeof from === 'string' || typeof to === 'string') return <Waiting />;
  return children(from, to);
}

interface InsideProps {
  readonly page: DraftPage;
  readonly from: Side;
  readonly to: Side;
  readonly locks: DraftPage['locks'];
}

// What is sealed is not written in, closed or not.
const noLocks: DraftPage['locks'] = new Map();

function Inside({ page, from, to, locks }: InsideProps) {
  usePermalink(true, page.permalinks);
  return <ComparedText from={from} to={to} only={page.only} locks={locks} place={(id) => placeOn(page, id)} />;
}
