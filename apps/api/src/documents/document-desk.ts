import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import type { Transaction } from '../platform/database/database.js';
import { moved } from '../platform/events/moved.js';
import { Acts } from '../record/record.events.js';
import { Floor, type Speaker } from '../stakeholders/floor.reader.js';
import { type DocumentAction, mayOnDocument } from './document.policy.js';
import { DocumentsReader, type DocumentView } from './documents.reader.js';

export type NotFound = Refusal<'NotFound', { what: string }>;
export type Overtaken = Refusal<'ChangedMeanwhile', { currentVersion: number }>;
export type AlreadyFiledDocument = Refusal<'AlreadyFiledDocument', { filedAs: string }>;

/** What every act on a document begins and ends with. */
@Injectable()
export class DocumentDesk {
  constructor(
    private readonly documents: DocumentsReader,
    private readonly floor: Floor,
    private readonly acts: Acts,
  ) {}

  speaker(tx: Transaction, conferenceId: string): Promise<Speaker> {
    return this.floor.speaker(tx, conferenceId);
  }

  require(allowed: boolean): void {
    this.floor.require(allowed);
  }

  /** The document, for whoever may do this with it as it stands. */
  async allowed(tx: Transaction, id: string, action: DocumentAction): Promise<DocumentView | NotFound> {
    const document = await this.documents.one(tx, id);
    if (document === null) return refuse('NotFound', { what: 'document' });
    const speaker = await this.floor.speaker(tx, document.conferenceId);
    const personId = tx.viewer.kind === 'person' ? tx.viewer.personId : null;
    this.floor.require(mayOnDocument(speaker, personId, document).includes(action));
    return document;
  }

  /** The draft, unless it has been filed meanwhile; what it is afterwards may be asked by nobody before it is seen. */
  async draft(
    tx: Transaction,
    id: string,
    action: DocumentAction,
  ): Promise<DocumentView | NotFound | AlreadyFiledDocument> {
    const document = await this.documents.one(tx, id);
    if (document?.cited) return refuse('AlreadyFiledDocument', { filedAs: document.cited });
    return this.allowed(tx, id, action);
  }

  /** Recorded, for those who read it. */
  async happened(tx: Transaction, id: string, kind: string, more: Readonly<Record<string, unknown>> = {}) {
    const document = await this.documents.one(tx, id);
    if (document === null) return { id };
    const { conferenceId, key: audience, cited, title } = document;
    await this.acts.happened(tx, { conferenceId, audience, kind, subjectId: id, facts: { cited, title, ...more } });
    return { id };
  }

  /** Told to those who look at it, and recorded nowhere. */
  async moved(tx: Transaction, { id, conferenceId, key: audience }: Moving): Promise<{ id: string }> {
    await moved(tx, { conferenceId, audience, kind: 'DocumentMoved', subjectId: id });
    return { id };
  }
}

type Moving = Pick<DocumentView, 'id' | 'conferenceId' | 'key'>;

/** The document as whoever acts on it saw it. */
export function asSeen<No extends Refusal>(found: DocumentView | No, expected: number): DocumentView | No | Overtaken {
  if (isRefusal(found)) return found as No;
  const { version } = found as DocumentView;
  return version === expected ? found : refuse('ChangedMeanwhile', { currentVersion: version });
}
