import { useMemo, useState } from 'react';
import { askedOfMerge, asksNothing } from './asked-of-merge.js';
import { surroundingsOf } from './bracket-surroundings.js';
import { goneBy } from './gone-by.js';
import { type DraftOnDesk, undecidedTexts } from './on-desk.js';
import { reasonsOffered, reasonsOwed } from './reasons-owed.js';
import { stillMeant } from './still-meant.js';
import { type PrivateLook, useLook } from './use-look.js';
import { useNotes } from './use-notes.js';
import { useOpenDesk, useProvisionOnDesk } from './use-provision-on-desk.js';

/** One provision on the desk: what is asked of it, what the chair has noted, and what would come of it. */
export function useDesk(draft: DraftOnDesk, provisionId: string) {
  const may = draft.may.includes('merge');
  const own = useNotes(draft.id, provisionId);
  const on = useProvisionOnDesk(draft.id, provisionId);
  useOpenDesk(draft.id, provisionId, may, on.again);
  const { excluded } = own.notes;
  const amendmentIds = on.open.map(({ id }) => id).filter((id) => !excluded.includes(id));
  const ground = { draftId: draft.id, provisionId, amendmentIds };
  const undecided = useLook(on.listed ? { ...ground, uncontested: false, choices: [], links: [] } : null, on.turn);
  const seen = useSeen(undecided, own.notes);
  const nothing = asksNothing(seen.asked);
  const settled = useLook(nothing ? null : { ...ground, ...seen.asked }, on.turn);
  const shown = nothing ? undecided : settledOr(settled, undecided);
  const outcomes = shown.look?.outcomes ?? [];
  const [alsoOwed, setAlsoOwed] = useState<readonly string[]>([]);
  const owed = reasonsOwed(outcomes, alsoOwed);
  const offered = reasonsOffered(outcomes, owed);
  return { may, offered, ...own, ...on, ...seen, ground, undecided, shown, owed, setAlsoOwed };
}
export type DeskState = ReturnType<typeof useDesk>;

/** The brackets there are, and what the notes say about them. */
function useSeen({ look }: PrivateLook, notes: DeskNotes) {
  const brackets = useMemo(() => look?.open ?? [], [look]);
  const around = useMemo(() => surroundingsOf(look ? undecidedTexts(look) : []), [look]);
  const meant = useMemo(() => stillMeant(notes, brackets), [notes, brackets]);
  const gone = goneBy(brackets, around, meant.decisions);
  const asked = askedOfMerge(brackets, meant, gone);
  return { brackets, around, meant, gone, asked };
}
type DeskNotes = ReturnType<typeof useNotes>['notes'];

/** Until the first decided look is there, the undecided one is shown, with what keeps the other from coming. */
function settledOr(settled: PrivateLook, undecided: PrivateLook): PrivateLook {
  return settled.look ? settled : { ...settled, look: undecided.look };
}
