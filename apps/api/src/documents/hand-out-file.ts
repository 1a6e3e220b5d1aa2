import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { FileKind } from '#lib/documents';
import { ConferencesReader } from '../conferences/conferences.reader.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { asFile } from '../platform/http/file-name.js';
import { DocumentFilesReader } from './document-files.reader.js';
import { DocumentFolder } from './document-folder.js';
import { DocumentsReader } from './documents.reader.js';

const TYPES: Readonly<Record<FileKind, readonly [type: string, ending: string]>> = {
  PDF: ['application/pdf', 'pdf'],
  DOCX: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  TEXT: ['text/plain', 'txt'],
};

export interface HandedOut {
  readonly type: string;
  readonly disposition: string;
  readonly bytes: number;
  /** Null where this server does not have it. */
  readonly stream: Readable | null;
}

/** A file for whoever may see it, under a name that tells which document it is. */
@Injectable()
export class HandOutFile {
  constructor(
    private readonly database: Database,
    private readonly conferences: ConferencesReader,
    private readonly documents: DocumentsReader,
    private readonly files: DocumentFilesReader,
    private readonly folder: DocumentFolder,
  ) {}

  async execute(viewer: Viewer, documentId: string, fileId: string): Promise<HandedOut | null> {
    const found = await this.database.read(viewer, async (tx) => {
      const file = await this.files.one(tx, fileId);
      const document = await this.documents.one(tx, documentId);
      if (file === null || document === null || file.documentId !== documentId) return null;
      const conference = (await this.conferences.byIds(tx, [document.conferenceId])).get(document.conferenceId);
      const cited = document.cited ?? `${document.series} draft`;
      return { file, name: `${conference?.shortName ?? ''} ${cited} ${file.language}` };
    });
    if (found === null) return null;
    const { file, name } = found;
    const [type, ending] = TYPES[file.kind];
    const handle = await this.folder.open(file.sha256);
    const stream = handle?.createReadStream() ?? null;
    return { type, disposition: asFile(name, ending), bytes: file.bytes, stream };
  }
}
