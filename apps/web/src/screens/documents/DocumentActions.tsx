import { useState } from 'react';
import { useNavigate } from 'react-router';
import { DiscardDocumentDocument, FileDocumentDocument } from '#lib/contract';
import { useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import type { DocumentProps } from './DocumentScreen.js';
import { LinkDocument } from './LinkDocument.js';
import { WithdrawDocument } from './WithdrawDocument.js';

const FOLLOWING = ['REV', 'CORR', 'ADD'] as const;

/** What the viewer may do with a document; for a draft the filing stands first. */
export function DocumentActions({ document, onChanged }: DocumentProps) {
  const words = useWords();
  const path = useConferencePath();
  const [acting, setActing] = useState<Act | null>(null);
  const { may, files } = document;
  const acts = ACTS.filter(({ act }) => may.includes(act) && (act !== 'file' || files.length > 0));
  const Form = acting && FORMS[acting];
  if (may.every((action) => action === 'addFile')) return null;
  return (
    <div className="row no-print">
      <Acts acts={acts.filter(({ kind }) => kind !== 'quiet')} choose={setActing} />
      {may.includes('change') && (
        <ButtonLink to={path(`/documents/${document.id}/edit`)} size="small">
          {words.say('document.change')}
        </ButtonLink>
      )}
      {may.includes('follow') &&
        FOLLOWING.map((form) => (
          <ButtonLink key={form} to={path(`/documents/new?of=${document.id}&form=${form}`)} size="small">
            {words.say('document.follow', { form })}
          </ButtonLink>
        ))}
      <Acts acts={acts.filter(({ kind }) => kind === 'quiet')} choose={setActing} />
      {Form && <Form document={document} close={() => setActing(null)} onChanged={onChanged} />}
    </div>
  );
}

interface ActsProps {
  readonly acts: readonly (typeof ACTS)[number][];
  readonly choose: (act: Act) => void;
}

function Acts({ acts, choose }: ActsProps) {
  const words = useWords();
  return acts.map(({ act, label, kind }) => (
    <Button key={act} size={kind === 'main' ? 'usual' : 'small'} kind={kind} onPress={() => choose(act)}>
      {words.say(label)}
    </Button>
  ));
}

export interface ActProps extends DocumentProps {
  readonly close: () => void;
}

function FileIt({ document, close, onChanged }: ActProps) {
  const words = useWords();
  const { act, acting, outcome } = useAct(FileDocumentDocument, 'fileDocument', 'Document');
  const { series, intended } = document;
  const file = async () => {
    const found = await act({ documentId: document.id, expectedVersion: document.version });
    if (found.kind !== 'done') return;
    close();
    onChanged();
  };
  return (
    <Confirm
      title={words.say('document.fileIt')}
      act={words.say('document.fileIt')}
      acting={acting}
      onAct={() => void file()}
      onCancel={close}
    >
      <p>
        <strong lang={document.language}>{document.title}</strong>
      </p>
      <p>
        {words.say('document.fileMeans', {
          series,
          audience: words.sayKind('audience', intended, { kind: intended }),
        })}
      </p>
      <RefusalNotice outcome={outcome} />
    </Confirm>
  );
}

function Discard({ document, close }: ActProps) {
  const words = useWords();
  const path = useConferencePath();
  const navigate = useNavigate();
  const { act, acting, outcome } = useAct(DiscardDocumentDocument, 'discardDocument', 'DocumentDiscarded');
  const discard = async () => {
    const found = await act({ documentId: document.id });
    if (found.kind === 'done') void navigate(path('/documents'), { replace: true });
  };
  return (
    <Confirm
      title={words.say('document.discard')}
      act={words.say('document.discard')}
      danger
      acting={acting}
      onAct={() => void discard()}
      onCancel={close}
    >
      <p>{words.say('document.discardMeans')}</p>
      <RefusalNotice outcome={outcome} />
    </Confirm>
  );
}

const ACTS = [
  { act: 'file', label: 'document.fileIt', kind: 'main' },
  { act: 'link', label: 'document.link', kind: 'plain' },
  { act: 'withdraw', label: 'document.withdraw', kind: 'quiet' },
  { act: 'discard', label: 'document.discard', kind: 'quiet' },
] as const;
type Act = (typeof ACTS)[number]['act'];
const FORMS = { file: FileIt, discard: Discard, withdraw: WithdrawDocument, link: LinkDocument } as const;
