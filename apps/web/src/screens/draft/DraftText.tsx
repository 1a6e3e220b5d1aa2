import { useMemo } from 'react';
import { countBrackets, leading } from '#lib/drafting';
import { DivisionFrame, standingHead } from '../../parts/redline/DivisionFrame.js';
import { DraftRow } from './DraftRow.js';
import { type DraftPage, noAmendments, noKeptWords, placeOn } from './draft-page.js';
import type { Draft } from './use-draft.js';
import { useShown } from './use-shown.js';

interface DraftTextProps {
  readonly page: DraftPage;
  readonly look: 'bracketed' | 'clean' | 'sources';
}

/** The draft as it stands. */
export function DraftText({ page, look }: DraftTextProps) {
  const { draft, only, room, amendments, locks, kept } = page;
  const shown = useShown(page);
  const heads = useHeads(draft.divisions, look);
  return draft.divisions.map((division, index) => {
    const rows = shown.filter((each) => each.divisionId === division.id);
    return (
      <DivisionFrame
        key={division.id}
        id={division.id}
        {...standingHead(heads[index] ?? division)}
        hidden={only && rows.length === 0 && countBrackets(division.heading) === 0}
      >
        {rows.map((provision) => (
          <DraftRow
            key={provision.id}
            draft={draft}
            provision={provision}
            look={look}
            room={room}
            lock={locks.get(provision.id) ?? null}
            kept={kept.byProvision.get(provision.id) ?? noKeptWords}
            amendments={amendments.get(provision.id) ?? noAmendments}
            {...placeOn(page, provision.id)}
          />
        ))}
      </DivisionFrame>
    );
  });
}

function useHeads(divisions: Draft['divisions'], look: DraftTextProps['look']) {
  return useMemo(
    () =>
      look === 'clean' ? divisions.map((division) => ({ ...division, heading: leading(division.heading) })) : divisions,
    [divisions, look],
  );
}
