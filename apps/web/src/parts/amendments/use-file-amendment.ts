import { FileAmendmentDocument, type FileAmendmentInput } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';

/** Files an amendment; in `conflict` are the words that stand meanwhile, where it was written on others. */
export function useFileAmendment() {
  const { conference } = useConference();
  const { act, acting, outcome, forget } = useAct(FileAmendmentDocument, 'fileAmendment', 'Amendment');

  /** Gives the id of what was filed, or null. */
  const send = async (input: Omit<FileAmendmentInput, 'illustrative'>): Promise<string | null> => {
    const found = await act({ input: { ...input, illustrative: conference.example } });
    return found.kind === 'done' ? found.value.id : null;
  };
  const refused = outcome?.kind === 'refused' ? outcome.refusal : null;
  return { send, acting, outcome, forget, conflict: refused?.__typename === 'ChangedMeanwhile' ? refused : null };
}
