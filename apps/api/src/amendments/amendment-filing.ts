import { Injectable } from '@nestjs/common';
import type { Refusal } from '#lib/foundation';
import { type NoLongerWritten, PaperFilings } from '../papers/paper-filing.events.js';
import type { Transaction } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { AmendmentStore, type NewAmendment } from './amendment.store.js';
import { AmendmentsFiled } from './amendments-filed.events.js';

interface Circumstances {
  readonly symbol: string;
  readonly cited: string | null;
  /** The paper in which it was written together. */
  readonly paperId: string | null | undefined;
}

/** An amendment as it is put on file: its row, its entry in the record, the end of the paper it was written in, and whoever hears. */
@Injectable()
export class AmendmentFiling {
  constructor(
    private readonly store: AmendmentStore,
    private readonly papers: PaperFilings,
    private readonly acts: Acts,
    private readonly filed: AmendmentsFiled,
  ) {}

  async add(
    tx: Transaction,
    amendment: NewAmendment,
    { symbol, cited, paperId }: Circumstances,
  ): Promise<{ id: string } | NoLongerWritten | Refusal<'NotFound', { what: string }>> {
    const { conferenceId, audience, issueId, provisionId, stakeholderId, kind, receivedIn } = amendment;
    const of = { kind: 'AMENDMENT', stakeholderId, place: provisionId } as const;
    const over = await this.papers.take(tx, paperId, of);
    if (over !== null) return over;
    const { id } = await this.store.add(tx, amendment);
    await this.papers.amendment(tx, paperId, id);
    await this.acts.happened(tx, {
      conferenceId,
      audience,
      subjectId: id,
      issueId,
      provisionId,
      kind: receivedIn === null ? 'AmendmentFiled' : 'AmendmentEntered',
      facts: { kind, symbol, provisionId, cited },
    });
    const { reasons, objectionId = null } = amendment;
    const filed = { id, conferenceId, audience, issueId, provisionId, stakeholderId, reasons, receivedIn };
    await this.filed.filed(tx, { ...filed, objectionId });
    return { id };
  }
}
