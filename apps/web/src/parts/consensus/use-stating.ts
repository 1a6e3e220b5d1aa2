import { useState } from 'react';
import { type OwnStanceOnWordsFragment, StateStanceDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useKeptDraft } from '../../client/use-kept-draft.js';
import { beginning, inputOf, lacksOf, type StanceDraft, type WordsAsked } from './stance-draft.js';

/** A stance being written: kept on the device, on the words its writer saw, sent as a draft or as the delegation's word. */
export function useStating(asked: WordsAsked, own: OwnStanceOnWordsFragment | null, onDone: () => void) {
  // As they were when the form was opened: what moves meanwhile is told, and not passed over.
  const [start] = useState(() => beginning(asked, own));
  const kept = useKeptDraft<StanceDraft>(`stance.${asked.draftId}.${asked.provisionId}`, start);
  const [seen, see] = useState(asked.digest);
  const [turn, setTurn] = useState(0);
  const stating = useAct(StateStanceDocument, 'stateStance', 'Stance');
  const { draft } = kept;
  const lacks = lacksOf(draft, asked);

  const send = async (clear: boolean) => {
    if (draft.kind === null || lacks !== null) return;
    const input = inputOf(asked, seen, { ...draft, kind: draft.kind });
    const found = await stating.act({ input, clear });
    if (found.kind !== 'done') return;
    kept.discard();
    onDone();
  };
  const startAgain = () => {
    kept.discard(beginning(asked, own));
    see(asked.digest);
    setTurn((before) => before + 1);
    stating.forget();
  };
  const lookAgain = () => {
    see(asked.digest);
    stating.forget();
  };
  return { kept, draft, lacks, send, startAgain, lookAgain, turn, stating, moved: seen !== asked.digest };
}
