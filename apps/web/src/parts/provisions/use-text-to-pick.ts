import { useMemo } from 'react';
import {
  DivisionsToPickFromDocument,
  ProvisionsOfDraftToPickDocument,
  ProvisionsOfTextToPickDocument,
} from '#lib/contract';
import type { Conference } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWholeList } from '../../client/use-whole-list.js';
import type { ProvisionListed, TextListed } from './provisions-by-division.js';

type Text = Conference['instruments'][number];

/**
 * A text as one picks provisions from it; null while it is on its way. Where it has a draft, that is the draft: all
 * provisions of the text stand in it, under the same ids, with those that were added.
 */
export function useTextToPick(text: Text | undefined): TextListed<ProvisionListed> | null {
  const draft = useAsk(
    ProvisionsOfDraftToPickDocument,
    { id: text?.draft?.id ?? '' },
    { paused: !text?.draft, about: ['DraftProvision'] },
  );
  const base = { id: text?.id ?? '' };
  const paused = !text || text.draft !== null;
  const divisions = useAsk(DivisionsToPickFromDocument, base, { paused });
  const { data: provisions } = useWholeList(
    ProvisionsOfTextToPickDocument,
    { ...base, paused },
    (found) => found.instrument?.provisions,
  );
  return useMemo(() => {
    if (text?.draft) return draft.data?.draft ?? null;
    const headings = divisions.data?.instrument?.divisions;
    return headings && provisions ? { divisions: headings, provisions } : null;
  }, [text, draft.data, divisions.data, provisions]);
}
