import { useConference, useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { ProblemNotice } from '../../parts/Answer.js';
import { refusalSentence } from '../../parts/RefusalNotice.js';
import { ButtonLink } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { Notice } from '../../ui/Notice.js';
import { useTitle } from '../../ui/use-title.js';
import { ChooseFile } from './ChooseFile.js';
import { FoundInFile } from './FoundInFile.js';
import { type ImportState, useImport } from './use-import.js';

export function ImportScreen() {
  const words = useWords();
  const { conference } = useConference();
  const { file, state, read, store } = useImport();
  useTitle(words.say('import.title'), conference.shortName);
  if (!conference.may.includes('importInstrument')) return <Empty title={words.say('import.notYours')} />;
  const preview = 'preview' in state ? state.preview : null;
  return (
    <div className="stack" data-loose>
      <header className="page-head">
        <h1>{words.say('import.title')}</h1>
        <p className="lead">{words.say('import.lead')}</p>
      </header>
      {state.kind !== 'stored' && (
        <ChooseFile file={file} busy={state.kind === 'reading' || state.kind === 'storing'} choose={read} />
      )}
      <Progress state={state} />
      {preview && (
        <FoundInFile
          key={file?.name}
          preview={preview}
          canStore={state.kind === 'read'}
          onStore={(title) => void store(title, preview)}
        />
      )}
    </div>
  );
}

function Progress({ state }: { readonly state: ImportState }) {
  const words = useWords();
  const path = useConferencePath();
  switch (state.kind) {
    case 'reading':
    case 'storing':
      return (
        <p role="status" className="figures">
          {state.share < 1
            ? words.say('import.sending', { percent: Math.round(state.share * 100) })
            : words.say('import.working')}
        </p>
      );
    case 'stored':
      return (
        <Notice kind="done" title={words.say('import.done')}>
          <p>
            <ButtonLink to={path(`/text/${state.id}`)} kind="main">
              {words.say('import.open')}
            </ButtonLink>
          </p>
        </Notice>
      );
    case 'refused':
      return (
        <Notice kind="problem" title={words.say('import.previewFailed')}>
          <p>{refusalSentence(words, state.refusal)}</p>
        </Notice>
      );
    case 'failed':
      return <ProblemNotice problem={{ kind: state.problem, requestId: null }} />;
    default:
      return null;
  }
}
