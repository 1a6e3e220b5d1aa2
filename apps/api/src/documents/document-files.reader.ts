import { Injectable } from '@nestjs/common';
import type { FileKind } from '#lib/documents';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';

export interface DocumentFileView {
  readonly id: string;
  readonly documentId: string;
  readonly sha256: string;
  readonly kind: FileKind;
  readonly name: string;
  readonly bytes: number;
  readonly language: string;
  readonly reading: 'WAITING' | 'READ' | 'UNREADABLE';
  readonly problem: string | null;
}

const COLUMNS = `f.id, f.document_id as "documentId", f.sha256, f.kind, f.name, f.bytes, f.language, f.reading, f.problem`;

@Injectable()
export class DocumentFilesReader {
  async one(tx: Transaction, id: string): Promise<DocumentFileView | null> {
    if (!isId(id)) return null;
    const [row] = await tx.sql<DocumentFileView>(`select ${COLUMNS} from document_file f where f.id = $1`, [id]);
    return row ?? null;
  }

  /** In the order in which they were added. */
  async loadOf(loaders: RequestLoaders, documentId: string): Promise<DocumentFileView[]> {
    return (await loaders.batch<string, DocumentFileView[]>('files of document', ofDocuments).load(documentId)) ?? [];
  }

  /** Those of these hashes that a document has a file of. */
  async among(tx: Transaction, hashes: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.sql<{ sha256: string }>(
      'select distinct sha256 from document_file where sha256 = any($1::text[])',
      [hashes],
    );
    return new Set(rows.map(({ sha256 }) => sha256));
  }

  /** The name by which this installation knows its folder. */
  async installation(tx: Transaction): Promise<string> {
    const [row] = await tx.sql<{ id: string }>('select caucus.installation() as id');
    return row?.id ?? '';
  }

  async of(tx: Transaction, documentId: string): Promise<DocumentFileView[]> {
    return (await ofDocuments(tx, [documentId])).get(documentId) ?? [];
  }
}

async function ofDocuments(tx: Transaction, ids: readonly string[]): Promise<Map<string, DocumentFileView[]>> {
  const rows = await tx.sql<DocumentFileView>(
    `select ${COLUMNS} from document_file f where f.document_id = any($1::uuid[]) order by f.added_at, f.id`,
    [ids],
  );
  return groupedBy(rows, ({ documentId }) => documentId);
}
