import { useNavigate, useParams, useSearchParams } from 'react-router';
import { ChangeDocumentDocument, DraftDocumentDocument, type Schema } from '#lib/contract';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { Empty } from '../../ui/Empty.js';
import { useTitle } from '../../ui/use-title.js';
import { DocumentForm } from './DocumentForm.js';
import { useDocument, type WholeDocument } from './use-documents.js';

const FOLLOWING = ['REV', 'CORR', 'ADD'] as const;

/** A document is begun, by itself or as what follows another (`?of=…&form=REV`). */
export function PrepareScreen() {
  const words = useWords();
  const { conference } = useConference();
  const [address] = useSearchParams();
  const of = address.get('of');
  const form = FOLLOWING.find((each) => each === address.get('form')) ?? 'REV';
  if (!conference.may.some((action) => action.startsWith('fileDocument')))
    return <Empty title={words.say('document.notYours')} />;
  return of === null ? <Begin /> : <Follow of={of} form={form} />;
}

interface FollowProps {
  readonly of: string;
  readonly form: (typeof FOLLOWING)[number];
}

function Follow({ of, form }: FollowProps) {
  const ask = useDocument(of);
  return <Answer ask={ask}>{({ document }) => document && <Begin original={document} form={form} />}</Answer>;
}

interface BeginProps {
  readonly original?: WholeDocument;
  readonly form?: (typeof FOLLOWING)[number];
}

function Begin({ original, form = 'REV' }: BeginProps) {
  const words = useWords();
  const { conference } = useConference();
  const path = useConferencePath();
  const navigate = useNavigate();
  const { act, acting, outcome } = useAct(DraftDocumentDocument, 'draftDocument', 'Document');
  const named = words.sayKind('documentForm', form, { kind: form });
  const title = original
    ? words.say('document.followTitle', { form: named, cited: original.cited })
    : words.say('document.prepareTitle');
  useTitle(title, conference.shortName);
  const send = async (input: Schema.DocumentInput) => {
    const following = original ? { documentId: original.id, form } : null;
    const found = await act({ conferenceId: conference.id, input, following });
    if (found.kind === 'done') void navigate(path(`/documents/${found.value.id}`));
  };
  return (
    <>
      <header className="page-head">
        <h1 className="figures">{title}</h1>
      </header>
      <DocumentForm from={original ?? null} acting={acting} outcome={outcome} send={(input) => void send(input)} />
    </>
  );
}

/** A draft is described otherwise. */
export function ChangeScreen() {
  const { documentId = '' } = useParams();
  const ask = useDocument(documentId);
  return <Answer ask={ask}>{({ document }) => document?.may.includes('change') && <Change draft={document} />}</Answer>;
}

function Change({ draft }: { readonly draft: WholeDocument }) {
  const words = useWords();
  const { conference } = useConference();
  const path = useConferencePath();
  const navigate = useNavigate();
  const { act, acting, outcome } = useAct(ChangeDocumentDocument, 'changeDocument', 'Document');
  useTitle(words.say('document.changeTitle'), conference.shortName);
  const send = async (input: Schema.DocumentInput) => {
    const found = await act({ documentId: draft.id, input, expectedVersion: draft.version });
    if (found.kind === 'done') void navigate(path(`/documents/${draft.id}`));
  };
  return (
    <>
      <header className="page-head">
        <h1>{words.say('document.changeTitle')}</h1>
      </header>
      <DocumentForm from={draft} acting={acting} outcome={outcome} send={(input) => void send(input)} />
    </>
  );
}
