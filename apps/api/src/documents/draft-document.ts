import { Injectable } from '@nestjs/common';
import { acceptDocument, type DocumentForm, type DocumentInput } from '#lib/documents';
import { isRefusal, refuse } from '#lib/foundation';
import { audienceKey, type NotAcceptable, notAcceptable } from '#lib/positions';
import { ConferencesReader } from '../conferences/conferences.reader.js';
import { Database, isId, type Transaction, type Viewer } from '../platform/database/database.js';
import { mayFileIn } from './document.policy.js';
import { DocumentStore, type NewDocument } from './document.store.js';
import { DocumentDesk, type NotFound } from './document-desk.js';
import type { DocumentView } from './documents.reader.js';

export interface DraftDocumentInput {
  readonly conferenceId: string;
  readonly input: DocumentInput;
  readonly following?: { readonly documentId: string; readonly form: DocumentForm } | null;
}

export type DraftDocumentOutcome = { readonly id: string } | NotAcceptable | NotFound;

/** A document is begun: read by its delegation, or by the one person who writes it for the conference. */
@Injectable()
export class DraftDocument {
  constructor(
    private readonly database: Database,
    private readonly conferences: ConferencesReader,
    private readonly desk: DocumentDesk,
    private readonly store: DocumentStore,
  ) {}

  execute(viewer: Viewer, asked: DraftDocumentInput, key: string): Promise<DraftDocumentOutcome> {
    const request = { name: 'draftDocument', key, input: asked };
    return this.database.mutation<DraftDocumentOutcome>(viewer, request, async (tx) => {
      const { conferenceId } = asked;
      const known = isId(conferenceId) && (await this.conferences.byIds(tx, [conferenceId])).has(conferenceId);
      if (!known) return refuse('NotFound', { what: 'conference' });
      const { part, stakeholderId } = await this.desk.speaker(tx, conferenceId);
      this.desk.require(mayFileIn(part, asked.input.series));
      const input = acceptDocument(asked.input, stakeholderId !== null);
      if (isRefusal(input)) return input;
      const original = await this.original(tx, asked);
      if (original !== null && isRefusal(original)) return original;
      return this.begin(tx, { conferenceId, stakeholderId, input, original, asked });
    });
  }

  private async begin(tx: Transaction, begun: Begun): Promise<DraftDocumentOutcome> {
    const { conferenceId, stakeholderId, input } = begun;
    const missing = await this.store.known(tx, conferenceId, input);
    if (missing !== null) return refuse('NotFound', { what: missing });
    const document = documentOf(tx, begun);
    const sourceIds = stakeholderId === null ? input.sourceIds : [stakeholderId];
    const { id } = await this.store.draft(tx, document, { ...input, sourceIds });
    return this.desk.moved(tx, { id, conferenceId, key: document.key });
  }

  private async original(
    tx: Transaction,
    { following, input, conferenceId }: DraftDocumentInput,
  ): Promise<DocumentView | NotFound | NotAcceptable | null> {
    if (following == null) return null;
    const original = await this.desk.allowed(tx, following.documentId, 'follow');
    if (isRefusal(original)) return original;
    if (original.conferenceId !== conferenceId) return refuse('NotFound', { what: 'document' });
    const fits = following.form !== 'ORIGINAL' && original.series === input.series;
    return fits ? original : notAcceptable('NotOfItsSeries', { series: original.series });
  }
}

interface Begun {
  readonly conferenceId: string;
  readonly stakeholderId: string | null;
  readonly input: DocumentInput;
  readonly original: DocumentView | null;
  readonly asked: DraftDocumentInput;
}

function documentOf(tx: Transaction, { conferenceId, stakeholderId, input, original, asked }: Begun): NewDocument {
  const person = tx.viewer.kind === 'person' ? tx.viewer.personId : '';
  return {
    conferenceId,
    stakeholderId,
    key: stakeholderId === null ? `person:${person}` : `delegation:${stakeholderId}`,
    intended: audienceKey(input.audience, { conferenceId, stakeholderId: stakeholderId ?? '' }),
    form: original === null ? 'ORIGINAL' : (asked.following?.form ?? 'REV'),
    originalId: original?.id ?? null,
  };
}
