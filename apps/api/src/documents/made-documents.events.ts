import { Injectable } from '@nestjs/common';
import type { DocumentForm, DocumentSeries } from '#lib/documents';
import { reachOf } from '#lib/positions';
import type { Transaction } from '../platform/database/database.js';
import { mayFileIn } from './document.policy.js';
import { DocumentStore } from './document.store.js';
import { DocumentDesk } from './document-desk.js';
import { DocumentFilesReader } from './document-files.reader.js';
import { DocumentFolder } from './document-folder.js';
import { DocumentsReader } from './documents.reader.js';

/** What another capability has made, and is a document of the conference. */
export interface MadeDocument {
  readonly conferenceId: string;
  /** The key that its readers hold. */
  readonly intended: string;
  readonly series: DocumentSeries;
  readonly form: DocumentForm;
  /** The document that it revises or corrects. Where that was withdrawn, or is none, it becomes an original. */
  readonly originalId: string | null;
  readonly title: string;
  readonly language: string;
  /** Its only file. */
  readonly text: string;
}

/** How what is made here becomes a document with a number, in the transaction that makes it. */
@Injectable()
export class MadeDocuments {
  constructor(
    private readonly documents: DocumentsReader,
    private readonly files: DocumentFilesReader,
    private readonly folder: DocumentFolder,
    private readonly store: DocumentStore,
    private readonly desk: DocumentDesk,
  ) {}

  /** For who serves the conference and may file in the series. */
  async file(tx: Transaction, made: MadeDocument): Promise<{ id: string }> {
    const { conferenceId, intended, series, title, language } = made;
    const { part } = await this.desk.speaker(tx, conferenceId);
    this.desk.require(mayFileIn(part, series));
    const bytes = Buffer.from(made.text, 'utf8');
    const sha256 = await this.folder.keep(bytes, await this.files.installation(tx));
    const { originalId, form } = await this.following(tx, made);
    const key = tx.viewer.kind === 'person' ? `person:${tx.viewer.personId}` : '';
    const place = { conferenceId, key, intended, stakeholderId: null, form, originalId };
    const nothing = { sourceIds: [], otherSources: [], issueIds: [], agendaItemIds: [] };
    const described = { series, title, language, date: await this.today(tx, conferenceId), ...nothing };
    const { id } = await this.store.draft(tx, place, { ...described, audience: reachOf(intended) });
    const file = { sha256, kind: 'TEXT' as const, name: title, bytes: bytes.length, language };
    await this.store.addFile(tx, { id, conferenceId, key }, file);
    const draft = await this.documents.one(tx, id);
    if (draft !== null) await this.store.file(tx, draft);
    return this.desk.happened(tx, id, 'DocumentFiled');
  }

  private async following(
    tx: Transaction,
    { originalId, form, series }: MadeDocument,
  ): Promise<Pick<MadeDocument, 'originalId' | 'form'>> {
    const original = originalId === null ? null : await this.documents.one(tx, originalId);
    const stands = original?.status === 'FILED' && original.series === series && form !== 'ORIGINAL';
    return stands ? { originalId, form } : { originalId: null, form: 'ORIGINAL' };
  }

  private async today(tx: Transaction, conferenceId: string): Promise<string> {
    const [row] = await tx.sql<{ day: string }>('select caucus.day_of($1)::text as day', [conferenceId]);
    return row?.day ?? '';
  }
}
