import { Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '#lib/foundation';
import { type NotAcceptable, notAcceptable } from '#lib/positions';
import { Database, type Viewer } from '../platform/database/database.js';
import { DocumentStore } from './document.store.js';
import { DocumentDesk, type NotFound } from './document-desk.js';

export interface LinkDocumentInput {
  readonly documentId: string;
  readonly issueIds: readonly string[];
  readonly agendaItemIds: readonly string[];
}

type Outcome = { readonly id: string } | NotAcceptable | NotFound;

const MOST = 50;

/** The secretariat puts a filed document under the issues and agenda items it is about. */
@Injectable()
export class LinkDocument {
  constructor(
    private readonly database: Database,
    private readonly desk: DocumentDesk,
    private readonly store: DocumentStore,
  ) {}

  execute(viewer: Viewer, asked: LinkDocumentInput, key: string): Promise<Outcome> {
    return this.database.mutation<Outcome>(viewer, { name: 'linkDocument', key, input: asked }, async (tx) => {
      const document = await this.desk.allowed(tx, asked.documentId, 'link');
      if (isRefusal(document)) return document;
      const about = { issueIds: once(asked.issueIds), agendaItemIds: once(asked.agendaItemIds) };
      for (const [field, ids] of Object.entries(about))
        if (ids.length > MOST) return notAcceptable('TooMany', { field, most: MOST });
      const missing = await this.store.known(tx, document.conferenceId, { ...about, sourceIds: [] });
      if (missing !== null) return refuse('NotFound', { what: missing });
      await this.store.about(tx, document, about);
      return this.desk.moved(tx, document);
    });
  }
}

function once(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
