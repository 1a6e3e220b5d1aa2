import { useState } from 'react';
import { LinkDocumentDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { AboutFields } from './AboutFields.js';
import type { ActProps } from './DocumentActions.js';

/** The secretariat says what a filed document is about. */
export function LinkDocument({ document, close, onChanged }: ActProps) {
  const words = useWords();
  const [about, setAbout] = useState({
    issueIds: document.issues.map(({ id }) => id) as readonly string[],
    agendaItemIds: document.agendaItems.map(({ id }) => id) as readonly string[],
  });
  const { act, acting, outcome } = useAct(LinkDocumentDocument, 'linkDocument', 'Document');
  const link = async () => {
    const found = await act({ documentId: document.id, ...about });
    if (found.kind !== 'done') return;
    close();
    onChanged();
  };
  return (
    <Confirm
      title={words.say('document.link')}
      act={words.say('document.linkSave')}
      acting={acting}
      onAct={() => void link()}
      onCancel={close}
    >
      <AboutFields about={about} change={(part) => setAbout((before) => ({ ...before, ...part }))} />
      <RefusalNotice outcome={outcome} />
    </Confirm>
  );
}
