import { useState } from 'react';
import { DropZone, type FileDropItem, FileTrigger, Text } from 'react-aria-components';
import { useWords } from '../../client/words.js';
import { ProblemNotice } from '../../parts/Answer.js';
import { refusalSentence } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { PickList } from '../../ui/PickList.js';
import { type Sending, useAddFile } from './use-add-file.js';
import type { WholeDocument } from './use-documents.js';
import { languagesIn } from './written.js';

interface AddFileProps {
  readonly document: WholeDocument;
  readonly onAdded: () => void;
}

const TAKEN = ['.pdf', '.docx', '.txt', '.md', 'application/pdf', 'text/plain'];

/** A file is chosen or dropped, and sent at once. */
export function AddFile({ document, onAdded }: AddFileProps) {
  const words = useWords();
  const [language, setLanguage] = useState(document.language);
  const { sending, send } = useAddFile({ documentId: document.id, language, onAdded });
  const busy = sending.kind === 'sending';
  return (
    <div className="stack no-print">
      <PickList
        label={words.say('document.fileLanguage')}
        items={languagesIn(words.locale)}
        chosen={language}
        choose={setLanguage}
      />
      <DropZone
        className="drop-zone"
        isDisabled={busy}
        onDrop={(event) => {
          const item = event.items.find((each): each is FileDropItem => each.kind === 'file');
          if (item) void item.getFile().then(send);
        }}
      >
        <FileTrigger
          acceptedFileTypes={TAKEN}
          onSelect={(files) => {
            const [chosen] = files ?? [];
            if (chosen) void send(chosen);
          }}
        >
          <Button kind={document.files.length === 0 ? 'main' : 'plain'} isDisabled={busy}>
            {words.say('document.choose')}
          </Button>
        </FileTrigger>
        <Text slot="label">{words.say('document.drop')}</Text>
      </DropZone>
      <Progress sending={sending} />
    </div>
  );
}

function Progress({ sending }: { readonly sending: Sending }) {
  const words = useWords();
  switch (sending.kind) {
    case 'sending': {
      const { name, share } = sending;
      const percent = Math.round(share * 100);
      return (
        <div className="stack" data-tight>
          <p role="status" className="figures">
            {share < 1 ? words.say('document.sending', { name, percent }) : words.say('document.keeping', { name })}
          </p>
          <progress className="sent-share" value={percent} max={100} aria-label={words.say('document.files')} />
        </div>
      );
    }
    case 'refused':
      return (
        <Notice kind="problem" title={words.say('document.fileNotTaken', { name: sending.name })}>
          <p>{refusalSentence(words, sending.refusal)}</p>
        </Notice>
      );
    case 'failed':
      return <ProblemNotice problem={{ kind: sending.problem, requestId: null }} />;
    case 'none':
      return null;
  }
}
