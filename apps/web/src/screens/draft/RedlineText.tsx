import { type ReactNode, useMemo } from 'react';
import { useWords } from '../../client/words.js';
import { ProblemNotice, Waiting } from '../../parts/Answer.js';
import { RedlineLine } from '../../parts/content/RedlineView.js';
import { calm } from '../../parts/text/DivisionName.js';
import { usePermalink } from '../../parts/text/use-permalink.js';
import { Empty } from '../../ui/Empty.js';
import { ChangedLabel } from './ChangedLabel.js';
import { ComparedRow } from './ComparedRow.js';
import {
  type Compared,
  comparedDivisions,
  comparedProvisions,
  originOf,
  type Side,
  type SideDivision,
} from './compared.js';
import { DraftDivision, standingHead } from './DraftDivision.js';
import { type DraftPage, placeOn } from './draft-page.js';
import type { Revision } from './use-revisions.js';
import { type SideState, useBaseSide, useRevisionSide } from './use-sides.js';

interface RedlineTextProps {
  readonly page: DraftPage;
  readonly from: number | null;
  readonly to: number | null;
  readonly revisions: readonly Revision[];
  /** False while the list of revisions is on its way. */
  readonly known: boolean;
}

/** What turns one state of the text into another: the text in force, a sealed revision, the draft as it stands. */
export function RedlineText({ page, from, to, revisions, known }: RedlineTextProps) {
  const base = useBaseSide(page.draft, from === null);
  const before = useRevisionSide(revisions, from, known);
  const after = useRevisionSide(revisions, to, known);
  return (
    <BothSides from={from === null ? base : before} to={to === null ? page.draft : after}>
      {(old, now) => <Inside page={page} from={old} to={now} locks={to === null ? page.locks : noLocks} />}
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
  const words = useWords();
  usePermalink(true, page.permalinks);
  const divisions = useMemo(() => comparedDivisions(from, to), [from, to]);
  const provisions = useMemo(() => comparedProvisions(from, to), [from, to]);
  const changes = provisions.filter((each) => each.changed).length;
  const shown = page.only ? provisions.filter((each) => each.changed) : provisions;
  return (
    <>
      <p className="soft figures look-count" role="status">
        {words.say('draft.changes', { count: changes })}
      </p>
      {divisions.map((division) => {
        const rows = shown.filter(({ from: old, to: now }) => (now ?? old)?.divisionId === division.id);
        return (
          <DraftDivision
            key={division.id}
            id={division.id}
            {...comparedHead(division)}
            hidden={page.only && rows.length === 0 && !division.changed}
          >
            {rows.map((each) => (
              <ComparedRow
                key={each.id}
                compared={each}
                origin={originOf(each, from)}
                lock={locks.get(each.id) ?? null}
                {...placeOn(page, each.id)}
              />
            ))}
          </DraftDivision>
        );
      })}
    </>
  );
}

function comparedHead({ from, to, changed }: Compared<SideDivision>) {
  const stands = to ?? from;
  if (!changed && stands) return standingHead(stands);
  return {
    label: <ChangedLabel from={calm(from?.label ?? '')} to={calm(to?.label ?? '')} />,
    title: <RedlineLine from={from?.heading ?? []} to={to?.heading ?? []} />,
  };
}
