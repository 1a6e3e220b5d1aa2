import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DocumentForm, DocumentInput, FileKind } from '#lib/documents';
import type { Transaction } from '../platform/database/database.js';
import type { DocumentView } from './documents.reader.js';

export interface NewDocument {
  readonly conferenceId: string;
  /** Who reads it while it is a draft. */
  readonly key: string;
  /** Who reads it once it is filed. */
  readonly intended: string;
  readonly stakeholderId: string | null;
  readonly form: DocumentForm;
  readonly originalId: string | null;
}

export interface NewFile {
  readonly sha256: string;
  readonly kind: FileKind;
  readonly name: string;
  readonly bytes: number;
  readonly language: string;
}

interface Whole {
  readonly id: string;
  readonly conferenceId: string;
  readonly key: string;
}

export const HAS_FILE = 'document_has_file';
export const HAS_ORIGINAL = 'document_has_original';

@Injectable()
export class DocumentStore {
  async draft(tx: Transaction, document: NewDocument, input: DocumentInput): Promise<{ id: string }> {
    const id = randomUUID();
    const { conferenceId, key, intended, stakeholderId, form, originalId } = document;
    const { series, title, language, date, otherSources } = input;
    await tx.sql(
      `insert into document (id, conference_id, audience, intended, stakeholder_id, form, original_id, series, title,
         language, dated, other_sources, drafted_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, caucus.person())`,
      [id, conferenceId, key, intended, stakeholderId, form, originalId, series, title, language, date, otherSources],
    );
    await this.link(tx, { id, conferenceId, key }, input);
    return { id };
  }

  async change(tx: Transaction, document: DocumentView, intended: string, input: DocumentInput): Promise<void> {
    const { title, language, date, otherSources } = input;
    await tx.sql(
      `update document set title = $2, language = $3, dated = $4, other_sources = $5, intended = $6,
         version = version + 1 where id = $1`,
      [document.id, title, language, date, otherSources, intended],
    );
    await this.unlink(tx, document.id, ['document_source', 'document_issue', 'agenda_item_document']);
    await this.link(tx, document, input);
  }

  /** What it is about, said anew. */
  async about(tx: Transaction, document: Whole, about: Pick<DocumentInput, 'issueIds' | 'agendaItemIds'>) {
    await this.unlink(tx, document.id, ['document_issue', 'agenda_item_document']);
    await this.link(tx, document, { ...about, sourceIds: [] });
  }

  /** The database gives the number. */
  async file(tx: Transaction, { id, intendedKey }: DocumentView): Promise<void> {
    await tx.sql(
      `update document set status = 'FILED', audience = intended, version = version + 1 where id = $1 and status = 'DRAFT'`,
      [id],
    );
    for (const table of ['document_source', 'document_issue', 'agenda_item_document', 'document_file'])
      await tx.sql(`update ${table} set audience = $2 where document_id = $1`, [id, intendedKey]);
  }

  async withdraw(tx: Transaction, id: string, reason: string): Promise<void> {
    await tx.sql(
      `update document set status = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = $2, version = version + 1
       where id = $1`,
      [id, reason],
    );
  }

  async discard(tx: Transaction, id: string): Promise<void> {
    await tx.sql('delete from document where id = $1', [id]);
  }

  /** The same bytes once; sent again they are the file that is there. */
  async addFile(tx: Transaction, { id: documentId, conferenceId, key }: Whole, file: NewFile): Promise<{ id: string }> {
    const { sha256, kind, name, bytes, language } = file;
    const id = randomUUID();
    await tx.sql(
      `insert into document_file (id, document_id, conference_id, audience, sha256, kind, name, bytes, language, added_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, caucus.person()) on conflict (document_id, sha256) do nothing`,
      [id, documentId, conferenceId, key, sha256, kind, name, bytes, language],
    );
    const [there] = await tx.sql<{ id: string }>(
      'select id from document_file where document_id = $1 and sha256 = $2',
      [documentId, sha256],
    );
    return { id: there?.id ?? id };
  }

  async removeFile(tx: Transaction, id: string): Promise<void> {
    await tx.sql('delete from document_file where id = $1', [id]);
  }

  /** What of these is not there, or cannot be seen; null where all are. */
  async known(
    tx: Transaction,
    conferenceId: string,
    { sourceIds, issueIds, agendaItemIds }: Pick<DocumentInput, 'sourceIds' | 'issueIds' | 'agendaItemIds'>,
  ): Promise<'stakeholder' | 'issue' | 'agendaItem' | null> {
    for (const [table, what, ids] of [
      ['stakeholder', 'stakeholder', sourceIds],
      ['issue', 'issue', issueIds],
      ['agenda_item', 'agendaItem', agendaItemIds],
    ] as const) {
      if (ids.length === 0) continue;
      const found = await tx.sql(`select from ${table} x where x.id::text = any($2::text[]) and x.conference_id = $1`, [
        conferenceId,
        ids,
      ]);
      if (found.length < ids.length) return what;
    }
    return null;
  }

  private async unlink(tx: Transaction, id: string, tables: readonly string[]): Promise<void> {
    for (const table of tables) await tx.sql(`delete from ${table} where document_id = $1`, [id]);
  }

  private async link(
    tx: Transaction,
    { id, conferenceId, key }: Whole,
    { sourceIds, issueIds, agendaItemIds }: Pick<DocumentInput, 'sourceIds' | 'issueIds' | 'agendaItemIds'>,
  ): Promise<void> {
    for (const [table, column, ids] of [
      ['document_source', 'stakeholder_id', sourceIds],
      ['document_issue', 'issue_id', issueIds],
      ['agenda_item_document', 'agenda_item_id', agendaItemIds],
    ] as const)
      if (ids.length > 0)
        await tx.sql(
          `insert into ${table} (document_id, ${column}, conference_id, audience)
           select $1, linked, $2, $3 from unnest($4::uuid[]) as linked`,
          [id, conferenceId, key, ids],
        );
  }
}
