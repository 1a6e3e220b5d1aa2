import { useState } from 'react';
import { useWords, type Words } from '../../client/words.js';
import { ProblemNotice } from '../../parts/Answer.js';
import { Button } from '../../ui/Button.js';
import { Choices } from '../../ui/Choices.js';
import { Dialog } from '../../ui/Dialog.js';
import { Notice } from '../../ui/Notice.js';
import { type Download, type FileKind, useAttributionFile } from './use-attribution-file.js';
import type { Draft } from './use-draft.js';

/** Who wrote which words, as a file to keep. */
export function DownloadAttribution({ draft }: { readonly draft: Draft }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {words.say('attribution.download')}
      </Button>
      {open && <Ask draftId={draft.id} close={() => setOpen(false)} />}
    </>
  );
}

function Ask({ draftId, close }: { readonly draftId: string; readonly close: () => void }) {
  const words = useWords();
  const [as, setAs] = useState<FileKind>('csv');
  const { download, begin, stop } = useAttributionFile(draftId);
  const coming = download.kind === 'coming';
  return (
    <Dialog title={words.say('attribution.title')} open close={close}>
      <p>{words.say('attribution.lead')}</p>
      <Choices
        label={words.say('attribution.as')}
        choices={(['csv', 'json'] as const).map((key) => ({
          key,
          label: words.say(`attribution.${key}`),
          hint: words.say(`attribution.${key}Hint`),
        }))}
        chosen={as}
        isDisabled={coming}
        choose={setAs}
      />
      <State download={download} />
      <div className="row">
        {coming ? (
          <Button onPress={stop}>{words.say('attribution.stop')}</Button>
        ) : (
          <Button kind="main" onPress={() => void begin(as)}>
            {words.say('attribution.fetch')}
          </Button>
        )}
        <Button kind="quiet" onPress={close}>
          {words.say('frame.close')}
        </Button>
      </div>
    </Dialog>
  );
}

function State({ download }: { readonly download: Download }) {
  const words = useWords();
  switch (download.kind) {
    case 'idle':
      return null;
    case 'coming':
      return <p role="status">{words.say('attribution.received', { size: sizeOf(words, download.bytes) })}</p>;
    case 'stopped':
      return <p role="status">{words.say('attribution.stopped')}</p>;
    case 'done':
      return <Notice kind="done">{words.say('attribution.done', { name: download.name })}</Notice>;
    case 'failed':
      return <ProblemNotice problem={download.problem} />;
  }
}

function sizeOf({ locale }: Words, bytes: number): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(
    Math.ceil(bytes / 1000),
  );
}
