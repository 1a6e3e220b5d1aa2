import { useState } from 'react';
import { useClient } from 'urql';
import { MergeAmendmentsDocument, MergePreviewDocument, type MergePreviewQueryVariables } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { type AskedOfMerge, askedOfMerge } from './asked-of-merge.js';
import { surroundingsOf } from './bracket-surroundings.js';
import { goneBy } from './gone-by.js';
import type { Notes } from './notes.js';
import { type Look, undecidedTexts } from './on-desk.js';
import { stillMeant } from './still-meant.js';

/** The provision and the amendments that go in; what is to be decided about brackets is said beside it. */
export type Ground = Omit<MergePreviewQueryVariables, keyof AskedOfMerge>;

const TRIES = 5;

/** One merge, published to everyone in the draft. */
export function usePublish() {
  const client = useClient();
  const { act, outcome, forget } = useAct(MergeAmendmentsDocument, 'mergeAmendments', 'Merge');
  const [acting, setActing] = useState(false);

  const lookAgain = async (ground: Ground): Promise<Look | null> => {
    const asked = { ...ground, uncontested: false, choices: [], links: [] };
    const answer = await client.query(MergePreviewDocument, asked, { requestPolicy: 'network-only' }).toPromise();
    return answer.data?.mergePreview.__typename === 'MergePreview' ? answer.data.mergePreview : null;
  };

  // Others type while this is sent. As long as all that was decided is about brackets that still stand as they were
  // seen, it is sent again on the words as they then are; the first choice that no longer fits stops it.
  const publish = async (ground: Ground, first: Look, notes: Notes, owed: readonly string[]) => {
    setActing(true);
    const said = saidBeside(notes, owed);
    let asked = decidedOn(first, notes);
    let found = null;
    for (let tries = 0; asked && tries < TRIES; tries++) {
      found = await act({ ...ground, ...asked, ...said });
      asked = isStale(found) ? decidedOn(await lookAgain(ground), notes) : null;
    }
    setActing(false);
    return found;
  };
  return { publish, acting, outcome: acting ? null : outcome, forget };
}

function saidBeside({ reasons, ruling }: Notes, owed: readonly string[]) {
  const said = owed.map((amendmentId) => ({ amendmentId, reason: reasons[amendmentId]?.trim() ?? '' }));
  return {
    reasons: said.filter(({ reason }) => reason !== ''),
    ruling: ruling.trim() || null,
  };
}

function isStale(sent: { readonly kind: string; readonly refusal?: { readonly __typename: string } }): boolean {
  return sent.refusal?.__typename === 'ChangedMeanwhile';
}

/** What is asked about the brackets of this look; null where a choice is about one that has changed. */
function decidedOn(look: Look | null, notes: Notes): AskedOfMerge | null {
  const meant = look && stillMeant(notes, look.open);
  if (!meant || meant.dropped.length > 0) return null;
  return askedOfMerge(look.open, meant, goneBy(look.open, surroundingsOf(undecidedTexts(look)), meant.decisions));
}
