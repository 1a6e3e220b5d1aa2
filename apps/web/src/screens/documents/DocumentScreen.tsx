import { Link, useParams } from 'react-router';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { Notice } from '../../ui/Notice.js';
import { useTitle } from '../../ui/use-title.js';
import { DocumentActions } from './DocumentActions.js';
import { DocumentFacts } from './DocumentFacts.js';
import { DocumentFiles } from './DocumentFiles.js';
import { draftName } from './DocumentsTable.js';
import { useDocument, type WholeDocument } from './use-documents.js';

/** One document: its files, where it comes from, what it is about, and what belongs to it. */
export function DocumentScreen() {
  const { documentId = '' } = useParams();
  const ask = useDocument(documentId);
  return (
    <Answer ask={ask}>{({ document }) => document && <Inside document={document} onChanged={ask.again} />}</Answer>
  );
}

export interface DocumentProps {
  readonly document: WholeDocument;
  readonly onChanged: () => void;
}

function Inside({ document, onChanged }: DocumentProps) {
  const words = useWords();
  const { conference } = useConference();
  const path = useConferencePath();
  const name = document.cited ?? draftName(words, document);
  const audience = words.sayKind('audience', document.intended, { kind: document.intended });
  useTitle(`${name} – ${document.title}`, conference.shortName);
  return (
    <article className="stack" data-loose>
      <header className="page-head">
        <p className="kicker">
          <Link to={path('/documents')}>{words.say('documents.title')}</Link> · <span className="figures">{name}</span>
        </p>
        <h1 lang={document.language}>{document.title}</h1>
      </header>
      {document.status === 'DRAFT' && (
        <p className="measure soft">{words.say('document.draftReaders', { audience })}</p>
      )}
      {document.withdrawnAt && (
        <Notice kind="open">
          <p>
            {words.say('document.withdrawnBecause', {
              at: document.withdrawnAt.slice(0, 10),
              reason: document.withdrawalReason,
            })}
          </p>
        </Notice>
      )}
      <DocumentFiles document={document} onChanged={onChanged} />
      <DocumentActions document={document} onChanged={onChanged} />
      <DocumentFacts document={document} />
    </article>
  );
}
