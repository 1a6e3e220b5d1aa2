import { FileAmendmentDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { type AmendmentAsked, amendmentAsked } from './amendment-asked.js';
import type { Paper } from './use-paper.js';

/** Files an amendment from its paper, on the words it was begun on or on newer ones. */
export function useAmendmentFromPaper(paper: Paper) {
  const { conference } = useConference();
  const { act, acting, outcome, forget } = useAct(FileAmendmentDocument, 'fileAmendment', 'Amendment');

  /** Gives the id of what was filed, or null. */
  const send = async (asked: AmendmentAsked): Promise<string | null> => {
    const found = await act({ input: { ...amendmentAsked(paper, asked), illustrative: conference.example } });
    return found.kind === 'done' ? found.value.id : null;
  };
  const refused = outcome?.kind === 'refused' ? outcome.refusal : null;
  return { send, acting, outcome, forget, conflict: refused?.__typename === 'ChangedMeanwhile' ? refused : null };
}
