import { useMemo } from 'react';
import { useWords } from '../../client/words.js';
import { RedlineLine } from '../content/RedlineView.js';
import type { Lock } from '../locks/lock.js';
import { calm } from '../text/DivisionName.js';
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
import { DivisionFrame, standingHead } from './DivisionFrame.js';

interface ComparedTextProps {
  readonly from: Side;
  readonly to: Side;
  /** True to leave out what is the same on both sides. */
  readonly only: boolean;
  readonly locks: ReadonlyMap<string, Lock>;
  readonly place: (id: string) => { readonly permalink: string; readonly current: boolean };
}

/** What turns one state of a text into another, provision by provision. */
export function ComparedText({ from, to, only, locks, place }: ComparedTextProps) {
  const words = useWords();
  const divisions = useMemo(() => comparedDivisions(from, to), [from, to]);
  const provisions = useMemo(() => comparedProvisions(from, to), [from, to]);
  const changes = provisions.filter((each) => each.changed).length;
  const shown = only ? provisions.filter((each) => each.changed) : provisions;
  return (
    <>
      <p className="soft figures look-count" role="status">
        {words.say('draft.changes', { count: changes })}
      </p>
      {divisions.map((division) => {
        const rows = shown.filter(({ from: old, to: now }) => (now ?? old)?.divisionId === division.id);
        return (
          <DivisionFrame
            key={division.id}
            id={division.id}
            {...comparedHead(division)}
            hidden={only && rows.length === 0 && !division.changed}
          >
            {rows.map((each) => (
              <ComparedRow
                key={each.id}
                compared={each}
                origin={originOf(each, from)}
                lock={locks.get(each.id) ?? null}
                {...place(each.id)}
              />
            ))}
          </DivisionFrame>
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
