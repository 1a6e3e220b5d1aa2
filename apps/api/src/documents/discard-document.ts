import { Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '#lib/foundation';
import { Database, type Viewer } from '../platform/database/database.js';
import { DocumentStore } from './document.store.js';
import { type AlreadyFiledDocument, DocumentDesk, type NotFound } from './document-desk.js';
import { DocumentFilesReader } from './document-files.reader.js';

type Outcome = { readonly id: string } | NotFound | AlreadyFiledDocument;

/** Nobody but its writers knew of it, so a draft or a file of one may go. */
@Injectable()
export class DiscardDocument {
  constructor(
    private readonly database: Database,
    private readonly desk: DocumentDesk,
    private readonly files: DocumentFilesReader,
    private readonly store: DocumentStore,
  ) {}

  whole(viewer: Viewer, documentId: string, key: string): Promise<Outcome> {
    const request = { name: 'discardDocument', key, input: { documentId } };
    return this.database.mutation<Outcome>(viewer, request, async (tx) => {
      const document = await this.desk.draft(tx, documentId, 'discard');
      if (isRefusal(document)) return document;
      await this.store.discard(tx, documentId);
      return this.desk.moved(tx, document);
    });
  }

  file(viewer: Viewer, fileId: string, key: string): Promise<Outcome> {
    const request = { name: 'removeDocumentFile', key, input: { fileId } };
    return this.database.mutation<Outcome>(viewer, request, async (tx) => {
      const file = await this.files.one(tx, fileId);
      if (file === null) return refuse('NotFound', { what: 'file' });
      const document = await this.desk.draft(tx, file.documentId, 'removeFile');
      if (isRefusal(document)) return document;
      await this.store.removeFile(tx, fileId);
      return this.desk.moved(tx, document);
    });
  }
}
