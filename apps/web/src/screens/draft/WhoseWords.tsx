import type { ReactNode } from 'react';
import { AmendmentsById } from './amendments-by-id.js';
import type { DraftPage } from './draft-page.js';
import type { Amendment } from './use-draft.js';
import { useAskedVoices, VoicesContext } from './use-voices.js';

interface WhoseWordsProps {
  readonly page: DraftPage;
  readonly byId: ReadonlyMap<string, Amendment>;
  readonly children: ReactNode;
}

/** Lends the page what it takes to tell whose words are whose: the amendments, and those who speak in the draft. */
export function WhoseWords({ page, byId, children }: WhoseWordsProps) {
  const voices = useAskedVoices(page);
  return (
    <AmendmentsById value={byId}>
      <VoicesContext value={voices}>{children}</VoicesContext>
    </AmendmentsById>
  );
}
