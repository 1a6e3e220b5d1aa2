import { Injectable } from '@nestjs/common';
import { type FileKind, fileKind } from '#lib/documents';
import { isRefusal } from '#lib/foundation';
import { type NotAcceptable, notAcceptable } from '#lib/positions';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { DocumentStore } from './document.store.js';
import { DocumentDesk, type NotFound } from './document-desk.js';
import { DocumentFilesReader } from './document-files.reader.js';
import { DocumentFolder } from './document-folder.js';
import type { DocumentView } from './documents.reader.js';

export interface AddFileInput {
  readonly documentId: string;
  readonly name: string;
  /** Left blank: that of the document. */
  readonly language: string;
}

export type AddFileOutcome = { readonly id: string } | NotAcceptable | NotFound;

interface Writing {
  readonly asked: AddFileInput;
  readonly sha256: string;
  readonly kind: FileKind;
  readonly bytes: number;
  readonly key: string;
}

const MOST_FILES = 20;
const NAME_LIMIT = 300;

/** A file comes to a document: kept first, and read when its turn comes. */
@Injectable()
export class AddFile {
  constructor(
    private readonly database: Database,
    private readonly desk: DocumentDesk,
    private readonly files: DocumentFilesReader,
    private readonly folder: DocumentFolder,
    private readonly store: DocumentStore,
  ) {}

  async execute(viewer: Viewer, asked: AddFileInput, bytes: Uint8Array, key: string): Promise<AddFileOutcome> {
    const before = await this.database.read(viewer, async (tx) => {
      const document = await this.admitted(tx, asked);
      return isRefusal(document) ? document : { owner: await this.files.installation(tx) };
    });
    if (isRefusal(before)) return before;
    const kind = fileKind(bytes);
    if (typeof kind !== 'string') return kind;
    const sha256 = await this.folder.keep(bytes, before.owner);
    const added = await this.write(viewer, { asked, sha256, bytes: bytes.length, kind: kind as FileKind, key });
    // Once more, for the moment between the looking and the taking away of a sweep.
    await this.folder.keep(bytes, before.owner);
    return added;
  }

  private write(viewer: Viewer, { asked, key, ...file }: Writing): Promise<AddFileOutcome> {
    const request = { name: 'addDocumentFile', key, input: { ...asked, sha256: file.sha256 } };
    return this.database.mutation<AddFileOutcome>(viewer, request, async (tx) => {
      const document = await this.admitted(tx, asked);
      if (isRefusal(document)) return document;
      const added = await this.store.addFile(tx, document, { ...file, ...described(asked, document) });
      await this.desk.moved(tx, document);
      return added;
    });
  }

  private async admitted(tx: Transaction, { documentId, language }: AddFileInput) {
    const document = await this.desk.allowed(tx, documentId, 'addFile');
    if (isRefusal(document)) return document;
    if (!/^([a-z]{2,3})?$/.test(language)) return notAcceptable('LanguageUnknown', { language: language.slice(0, 20) });
    const there = await this.files.of(tx, document.id);
    return there.length >= MOST_FILES ? notAcceptable('TooMany', { field: 'files', most: MOST_FILES }) : document;
  }
}

// A name is shown and nothing else: signs that would turn or hide parts of it are left out.
function described({ name, language }: AddFileInput, document: DocumentView): { name: string; language: string } {
  const shown = name.replace(/\p{C}/gu, '').trim().slice(0, NAME_LIMIT).replace(/\p{C}/gu, '');
  return { name: shown, language: language || document.language };
}
