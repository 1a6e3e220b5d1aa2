import { Injectable } from '@nestjs/common';
import type { FileKind } from '#lib/documents';
import type { Transaction } from '../platform/database/database.js';
import type { Read } from './reading-thread.js';

export interface FileToRead {
  readonly id: string;
  readonly documentId: string;
  readonly conferenceId: string;
  readonly key: string;
  readonly sha256: string;
  readonly kind: FileKind;
  /** This one among them. */
  readonly tries: number;
}

@Injectable()
export class ReadingStore {
  /** The file that has waited longest and that nobody is reading; for a minute it is whoever asked's. */
  async next(tx: Transaction): Promise<FileToRead | null> {
    const [row] = await tx.sql<FileToRead>(
      `update document_file set tries = tries + 1, claimed_until = now() + interval '1 minute'
       where id = (select id from document_file where reading = 'WAITING' and coalesce(claimed_until < now(), true)
         order by added_at, id limit 1 for update skip locked)
       returning id, document_id as "documentId", conference_id as "conferenceId", audience as key, sha256, kind, tries`,
    );
    return row ?? null;
  }

  async read(tx: Transaction, id: string, outcome: Read): Promise<void> {
    const [words, problem] = 'words' in outcome ? [outcome.words, null] : [null, outcome.problem];
    await tx.sql(
      `update document_file set reading = case when $2::text is null then 'UNREADABLE' else 'READ' end, words = $2, problem = $3
       where id = $1 and reading = 'WAITING'`,
      [id, words, problem],
    );
  }
}
