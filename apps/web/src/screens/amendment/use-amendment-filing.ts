import { FileAmendmentDocument } from '#lib/contract';
import type { Content } from '#lib/drafting';
import { useConference } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { type AmendmentDraft, inputOf } from './amendment-draft.js';
import type { StandingWords } from './standing-words.js';

export function useAmendmentFiling(provisionId: string, standing: StandingWords) {
  const { conference } = useConference();
  const { act, acting, outcome, forget } = useAct(FileAmendmentDocument, 'fileAmendment', 'Amendment');

  /** Files it on the words it was written on; gives the id of what was filed, or null. */
  const send = async (draft: AmendmentDraft, base: Content): Promise<string | null> => {
    const illustrative = conference.example;
    const found = await act({ input: { ...inputOf(draft, standing), provisionId, baseContent: base, illustrative } });
    return found.kind === 'done' ? found.value.id : null;
  };

  const refused = outcome?.kind === 'refused' ? outcome.refusal : null;
  return { send, acting, outcome, forget, conflict: refused?.__typename === 'ChangedMeanwhile' ? refused : null };
}
