import { FileAmendmentDocument } from '#lib/contract';
import type { Content } from '#lib/drafting';
import { useConference } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import type { AmendmentDraft } from './AmendmentForm.js';

export function useAmendmentFiling(provisionId: string) {
  const { conference } = useConference();
  const { act, acting, outcome, forget } = useAct(FileAmendmentDocument, 'fileAmendment', 'Amendment');

  /** Files it on the words it was written on; gives the id of what was filed, or null. */
  const send = async (draft: AmendmentDraft, base: Content): Promise<string | null> => {
    const found = await act({
      input: {
        kind: draft.kind,
        provisionId,
        content: draft.kind === 'MOD' ? draft.changed : draft.kind === 'ADD' ? draft.added : null,
        baseContent: base,
        newLabel: draft.kind === 'ADD' && draft.newLabel.trim() !== '' ? draft.newLabel.trim() : null,
        reasons: draft.reasons,
        issueId: draft.issueId,
        audience: draft.audience,
        illustrative: conference.example,
        onBehalfOf: draft.onBehalfOf,
        receivedIn: draft.onBehalfOf === null ? null : draft.receivedIn,
      },
    });
    return found.kind === 'done' ? found.value.id : null;
  };

  const refused = outcome?.kind === 'refused' ? outcome.refusal : null;
  return { send, acting, outcome, forget, conflict: refused?.__typename === 'ChangedMeanwhile' ? refused : null };
}
