import { useMemo } from 'react';
import { NumberedProvisionsDocument, RevisionWordsDocument } from '#lib/contract';
import { useAsk } from '../../client/use-ask.js';
import { useWholeList } from '../../client/use-whole-list.js';
import type { Side } from '../../parts/redline/compared.js';
import type { Draft } from './use-draft.js';
import type { Revision } from './use-revisions.js';

/** A side that is here, on its way, or not to be had. */
export type SideState = Side | 'waiting' | 'failed' | 'unknown';

/** The text in force, as the draft keeps it beside its own words; its labels come from the text itself. */
export function useBaseSide(draft: Draft, needed: boolean): SideState {
  const list = useWholeList(
    NumberedProvisionsDocument,
    { id: draft.instrument.id, paused: !needed },
    (found) => found.instrument?.provisions,
  );
  const words = useMemo(
    () => new Map(draft.provisions.map(({ id, baseContent }) => [id, baseContent])),
    [draft.provisions],
  );
  const side = useMemo(() => {
    const provisions = (list.data ?? []).flatMap((each) => {
      const content = words.get(each.id);
      return content ? [{ ...each, content, openLabel: null, movedFrom: null, suppressed: false }] : [];
    });
    return { divisions: draft.instrument.divisions, provisions };
  }, [list.data, words, draft.instrument.divisions]);
  if (list.problem) return 'failed';
  return list.complete ? side : 'waiting';
}

/** A sealed revision by its number; its words are fetched when somebody wants to see them. */
export function useRevisionSide(revisions: readonly Revision[], number: number | null, known: boolean): SideState {
  const revision = revisions.find((each) => each.number === number);
  const ask = useAsk(RevisionWordsDocument, { id: revision?.id ?? '' }, { paused: !revision });
  if (number !== null && !revision) return known ? 'unknown' : 'waiting';
  if (ask.problem) return 'failed';
  return ask.data?.draftRevision ?? (ask.data ? 'unknown' : 'waiting');
}
