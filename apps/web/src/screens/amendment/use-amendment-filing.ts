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
    const illustrative = conference.example;
    const found = await act({ input: { ...inputOf(draft), provisionId, baseContent: base, illustrative } });
    return found.kind === 'done' ? found.value.id : null;
  };

  const refused = outcome?.kind === 'refused' ? outcome.refusal : null;
  return { send, acting, outcome, forget, conflict: refused?.__typename === 'ChangedMeanwhile' ? refused : null };
}

function inputOf(draft: AmendmentDraft) {
  const { kind, reasons, issueId, audience, onBehalfOf } = draft;
  const newLabel = draft.newLabel.trim();
  return {
    kind,
    content: wordsOf(draft),
    newLabel: kind === 'ADD' && newLabel !== '' ? newLabel : null,
    reasons,
    issueId,
    audience,
    onBehalfOf,
    receivedIn: onBehalfOf === null ? null : draft.receivedIn,
  };
}

/** The words asked for; SUP and NOC ask for none. */
function wordsOf({ kind, changed, added }: AmendmentDraft): Content | null {
  if (kind === 'MOD') return changed;
  return kind === 'ADD' ? added : null;
}
