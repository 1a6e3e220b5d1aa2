import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type DeadlineNotAcceptable, draftCall, type TermsNotAcceptable } from '#lib/consensus';
import { isRefusal, refuse } from '#lib/foundation';
import type { NotAcceptable } from '#lib/positions';
import type { DraftView } from '../../drafting-room/drafts.reader.js';
import { Database, type Transaction, type Viewer } from '../../platform/database/database.js';
import { CallStore } from './call.store.js';
import type { NotFound } from './call-desk.js';
import { CallDoor } from './call-door.js';
import { CallTelling } from './call-telling.js';
import { type CallInput, type CallTerms, ReadTerms } from './call-terms.js';

export type PrepareOutcome =
  | { readonly id: string }
  | TermsNotAcceptable
  | DeadlineNotAcceptable
  | NotAcceptable
  | NotFound;

/** The chair fixes what will be asked. Nothing of it is announced, and all of it can still be changed. */
@Injectable()
export class PrepareCall {
  constructor(
    private readonly database: Database,
    private readonly door: CallDoor,
    private readonly reading: ReadTerms,
    private readonly store: CallStore,
    private readonly telling: CallTelling,
  ) {}

  execute(viewer: Viewer, draftId: string, input: CallInput, key: string): Promise<PrepareOutcome> {
    const request = { name: 'prepareCall', key, input: { draftId, ...input } };
    return this.database.mutation<PrepareOutcome>(viewer, request, async (tx) => {
      const draft = await this.door.draft(tx, draftId);
      return draft === null ? refuse('NotFound', { what: 'draft' }) : this.prepare(tx, draft, input);
    });
  }

  private async prepare(tx: Transaction, draft: DraftView, input: CallInput): Promise<PrepareOutcome> {
    const { conferenceId, key, id: draftId } = draft;
    const id = randomUUID();
    const now = await this.door.now(tx);
    const read = await this.reading.read(tx, { id, conferenceId, draftId, now }, input);
    if (isRefusal(read)) return read as NotAcceptable;
    const { terms, title, ruleName } = read as CallTerms;
    const call = draftCall(terms);
    if (isRefusal(call)) return call;
    await this.store.add(tx, { id, conferenceId, audience: key, draftId, title, ruleName, call });
    await this.telling.prepared(tx, { id, conferenceId, key, draftId, title });
    return { id };
  }
}
