import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { SharedDocuments } from '../live/shared-documents.js';
import { isId, type Transaction } from '../platform/database/database.js';

export type NoLongerWritten = Refusal<'NoLongerWritten', { amendmentId: string | null }>;
type NotFound = Refusal<'NotFound', { what: string }>;

/** What is being filed: a paper can only lead to what it was begun for. */
export interface FiledFor {
  readonly kind: 'POSITION' | 'AMENDMENT';
  readonly stakeholderId: string;
  /** The issue of a position; the provision of an amendment. */
  readonly place: string;
}

type PaperId = string | null | undefined;

interface Found {
  readonly state: 'OPEN' | 'FILED' | 'DISCARDED';
  readonly amendmentId: string | null;
}

/** How positions and amendments say that they were filed from a paper. Most are not: then `paperId` is null or absent. */
@Injectable()
export class PaperFilings {
  constructor(private readonly rooms: SharedDocuments) {}

  /** Holds the paper until the transaction ends, so that it is filed, or discarded, once. Null where it may be filed. */
  async take(tx: Transaction, paperId: PaperId, of: FiledFor): Promise<null | NoLongerWritten | NotFound> {
    if (paperId == null) return null;
    await waitForPaper(tx, paperId);
    const [paper] = isId(paperId)
      ? await tx.sql<Found>(
          `select state, amendment_id as "amendmentId" from paper where id = $1 and kind = $2 and stakeholder_id = $3
             and coalesce(provision_id, issue_id) = $4`,
          [paperId, of.kind, of.stakeholderId, of.place],
        )
      : [];
    if (!paper) return refuse('NotFound', { what: 'paper' });
    return paper.state === 'OPEN' ? null : refuse('NoLongerWritten', { amendmentId: paper.amendmentId });
  }

  /** The paper goes on to the next revision. */
  async position(tx: Transaction, paperId: PaperId, positionId: string, revision: number): Promise<void> {
    if (paperId == null) return;
    await tx.sql('update paper set position_id = $2, filed_revision = $3, filed_at = now() where id = $1', [
      paperId,
      positionId,
      revision,
    ]);
  }

  /** With that the paper ends: it can be read, and nobody writes in it. */
  async amendment(tx: Transaction, paperId: PaperId, amendmentId: string): Promise<void> {
    if (paperId == null) return;
    await tx.sql(
      `update paper set state = 'FILED', amendment_id = $2, filed_revision = 1, filed_at = now() where id = $1`,
      [paperId, amendmentId],
    );
    await this.rooms.seal(tx, paperId);
  }
}

export async function waitForPaper(tx: Transaction, paperId: string): Promise<void> {
  await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 14))', [paperId]);
}
