import { Injectable } from '@nestjs/common';
import type { DispositionKind } from '#lib/concerns';
import type { Transaction } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';

export interface DispositionView {
  readonly id: string;
  readonly amendmentId: string;
  readonly kind: DispositionKind;
  readonly reason: string;
  readonly personId: string;
  readonly at: Date;
  readonly mergeId: string | null;
}

@Injectable()
export class DispositionsReader {
  /** All that was said of an amendment, oldest first, what was taken back among it. */
  async loadOfAmendment(loaders: RequestLoaders, amendmentId: string): Promise<DispositionView[]> {
    return (await loaders.batch('dispositions of amendment', ofAmendments).load(amendmentId)) ?? [];
  }
}

async function ofAmendments(tx: Transaction, ids: readonly string[]): Promise<Map<string, DispositionView[]>> {
  const rows = await tx.sql<DispositionView>(
    `select d.id, d.amendment_id as "amendmentId", d.kind, d.reason, d.person_id as "personId", d.at, d.merge_id as "mergeId"
     from amendment_disposition d where d.amendment_id = any($1::uuid[]) order by d.seq`,
    [ids],
  );
  return groupedBy(rows, (row) => row.amendmentId);
}
