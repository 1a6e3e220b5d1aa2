import { Injectable } from '@nestjs/common';
import { acceptDocument, type DocumentInput } from '#lib/documents';
import { isRefusal, refuse } from '#lib/foundation';
import { audienceKey, type NotAcceptable, notAcceptable } from '#lib/positions';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { DocumentStore } from './document.store.js';
import { type AlreadyFiledDocument, asSeen, DocumentDesk, type NotFound, type Overtaken } from './document-desk.js';
import type { DocumentView } from './documents.reader.js';

export interface ChangeDocumentInput {
  readonly documentId: string;
  readonly input: DocumentInput;
  readonly expectedVersion: number;
}

type Outcome = { readonly id: string } | NotAcceptable | NotFound | Overtaken | AlreadyFiledDocument;

/** A draft is described otherwise. Its series stays: another series is another document. */
@Injectable()
export class ChangeDocument {
  constructor(
    private readonly database: Database,
    private readonly desk: DocumentDesk,
    private readonly store: DocumentStore,
  ) {}

  execute(viewer: Viewer, asked: ChangeDocumentInput, key: string): Promise<Outcome> {
    return this.database.mutation<Outcome>(viewer, { name: 'changeDocument', key, input: asked }, async (tx) => {
      const document = asSeen(await this.desk.draft(tx, asked.documentId, 'change'), asked.expectedVersion);
      if (isRefusal(document)) return document;
      const input = await this.described(tx, document, asked.input);
      if (isRefusal(input)) return input;
      const { conferenceId, stakeholderId } = document;
      const intended = audienceKey(input.audience, { conferenceId, stakeholderId: stakeholderId ?? '' });
      const sourceIds = stakeholderId === null ? input.sourceIds : [stakeholderId];
      await this.store.change(tx, document, intended, { ...input, sourceIds });
      return this.desk.moved(tx, document);
    });
  }

  private async described(
    tx: Transaction,
    { conferenceId, stakeholderId, series }: DocumentView,
    asked: DocumentInput,
  ): Promise<DocumentInput | NotAcceptable | NotFound> {
    if (asked.series !== series) return notAcceptable('NotOfItsSeries', { series });
    const input = acceptDocument(asked, stakeholderId !== null);
    if (isRefusal(input)) return input;
    const missing = await this.store.known(tx, conferenceId, input);
    return missing === null ? input : refuse('NotFound', { what: missing });
  }
}
