import { RemoveDocumentFileDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { AddFile } from './AddFile.js';
import type { DocumentProps } from './DocumentScreen.js';
import type { FileOfDocument } from './use-documents.js';
import { languageIn, sizeIn } from './written.js';

/** Its files to fetch, and for those who may, the way to add one. */
export function DocumentFiles({ document, onChanged }: DocumentProps) {
  const words = useWords();
  const { act, acting, outcome } = useAct(RemoveDocumentFileDocument, 'removeDocumentFile', 'Document');
  const remove = async (fileId: string) => {
    const found = await act({ fileId });
    if (found.kind === 'done') onChanged();
  };
  const { files, status, may } = document;
  return (
    <section className="stack" aria-labelledby="files">
      <h2 id="files">{words.say('document.files')}</h2>
      {files.length === 0 && (
        <p className="soft">{words.say(status === 'WITHDRAWN' ? 'document.filesGone' : 'document.noFiles')}</p>
      )}
      {files.length > 0 && (
        <ul className="document-files">
          {files.map((file) => (
            <li key={file.id}>
              <FileShown file={file} />
              {may.includes('removeFile') && (
                <Button
                  size="small"
                  kind="quiet"
                  isDisabled={acting}
                  aria-label={words.say('document.removeFile', { name: file.name })}
                  onPress={() => void remove(file.id)}
                >
                  {words.say('document.remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <RefusalNotice outcome={outcome} />
      {may.includes('addFile') && <AddFile document={document} onAdded={onChanged} />}
    </section>
  );
}

function FileShown({ file }: { readonly file: FileOfDocument }) {
  const words = useWords();
  const { locale } = words;
  const meta = { kind: file.kind, size: sizeIn(locale, file.bytes), language: languageIn(locale, file.language) };
  return (
    <div>
      <a href={file.address} download className="document-file">
        {file.name || file.kind}
      </a>
      <p className="small soft figures">{words.say('document.fileMeta', meta)}</p>
      {file.reading === 'WAITING' && (
        <p className="small soft" role="status">
          {words.say('document.waiting')}
        </p>
      )}
      {file.reading === 'UNREADABLE' && file.problem && (
        <p className="small document-unread">
          {words.say('document.unreadable', {
            problem: words.sayKind('problem', file.problem, { kind: file.problem }),
          })}
        </p>
      )}
    </div>
  );
}
