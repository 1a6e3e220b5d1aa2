import { Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '#lib/foundation';
import {
  type AlreadyWithdrawn,
  acceptWords,
  decideWithdrawal,
  type NotAcceptable,
  REASONS_LIMIT,
} from '#lib/positions';
import { Database, type Viewer } from '../platform/database/database.js';
import { DocumentStore } from './document.store.js';
import { DocumentDesk, type NotFound, type Overtaken } from './document-desk.js';
import { DocumentsReader } from './documents.reader.js';

export interface WithdrawDocumentInput {
  readonly documentId: string;
  readonly reason: string;
  readonly expectedVersion: number;
}

type Outcome = { readonly id: string } | AlreadyWithdrawn | NotAcceptable | NotFound | Overtaken;

/** What was filed is taken back: number, title and reason stay in sight, its files do not. */
@Injectable()
export class WithdrawDocument {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsReader,
    private readonly desk: DocumentDesk,
    private readonly store: DocumentStore,
  ) {}

  execute(viewer: Viewer, asked: WithdrawDocumentInput, key: string): Promise<Outcome> {
    return this.database.mutation<Outcome>(viewer, { name: 'withdrawDocument', key, input: asked }, async (tx) => {
      const document = await this.documents.one(tx, asked.documentId);
      if (document === null || document.status === 'DRAFT') return refuse('NotFound', { what: 'document' });
      const { version, withdrawnAt: at, intended: reach } = document;
      const standing = { version, revision: 1, reach, withdrawnAt: at?.toISOString() ?? null };
      const withdrawal = decideWithdrawal(standing, asked.expectedVersion);
      if (isRefusal(withdrawal)) return withdrawal;
      const allowed = await this.desk.allowed(tx, document.id, 'withdraw');
      if (isRefusal(allowed)) return allowed;
      const reason = asked.reason.trim();
      const problem = acceptWords(reason, { field: 'reason', most: REASONS_LIMIT });
      if (problem !== null) return problem;
      await this.store.withdraw(tx, document.id, reason);
      return this.desk.happened(tx, document.id, 'DocumentWithdrawn', { reason });
    });
  }
}
