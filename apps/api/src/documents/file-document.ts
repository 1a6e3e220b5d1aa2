import { Injectable } from '@nestjs/common';
import { isRefusal } from '#lib/foundation';
import { type NotAcceptable, notAcceptable } from '#lib/positions';
import { Database, type Viewer } from '../platform/database/database.js';
import { violates } from '../platform/database/violates.js';
import { DocumentStore, HAS_ORIGINAL } from './document.store.js';
import { type AlreadyFiledDocument, asSeen, DocumentDesk, type NotFound, type Overtaken } from './document-desk.js';
import { DocumentFilesReader } from './document-files.reader.js';

export interface FileDocumentInput {
  readonly documentId: string;
  readonly expectedVersion: number;
}

type Outcome = { readonly id: string } | NotAcceptable | NotFound | Overtaken | AlreadyFiledDocument;

/** A draft is handed in: it gets the next number of its series, and is read by those it is meant for. */
@Injectable()
export class FileDocument {
  constructor(
    private readonly database: Database,
    private readonly desk: DocumentDesk,
    private readonly files: DocumentFilesReader,
    private readonly store: DocumentStore,
  ) {}

  async execute(viewer: Viewer, asked: FileDocumentInput, key: string): Promise<Outcome> {
    try {
      return await this.database.mutation<Outcome>(viewer, { name: 'fileDocument', key, input: asked }, async (tx) => {
        const document = asSeen(await this.desk.draft(tx, asked.documentId, 'file'), asked.expectedVersion);
        if (isRefusal(document)) return document;
        if ((await this.files.of(tx, document.id)).length === 0) return notAcceptable('FileExpected');
        await this.store.file(tx, document);
        return this.desk.happened(tx, document.id, 'DocumentFiled');
      });
    } catch (error) {
      if (violates(error, HAS_ORIGINAL)) return notAcceptable('OriginalWithdrawn');
      throw error;
    }
  }
}
