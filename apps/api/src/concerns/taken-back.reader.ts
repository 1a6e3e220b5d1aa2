import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';

/** Which dispositions of amendments were taken back. */
@Injectable()
export class TakenBackReader {
  async load(loaders: RequestLoaders, dispositionId: string): Promise<boolean> {
    return (await loaders.batch('disposition taken back', takenBack).load(dispositionId)) ?? false;
  }
}

async function takenBack(tx: Transaction, ids: readonly string[]): Promise<Map<string, boolean>> {
  const rows = await tx.sql<{ id: string }>(
    'select disposition_id as id from disposition_taken_back where disposition_id = any($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id }) => [id, true]));
}
