import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { ConcernsReader, type ConcernView } from './concerns.reader.js';

/** The concern that an objection is. */
@Injectable()
export class RaisedObjectionReader {
  constructor(private readonly concerns: ConcernsReader) {}

  async of(tx: Transaction, objectionId: string): Promise<ConcernView | null> {
    const [row] = await tx.sql<{ id: string }>('select id from concern where objection_id = $1', [objectionId]);
    return row ? this.concerns.one(tx, row.id) : null;
  }

  /** The issue of a provision that belongs to one alone. */
  async issueOf(tx: Transaction, provisionId: string): Promise<string | null> {
    const rows = await tx.sql<{ id: string }>('select issue_id as id from issue_provision where provision_id = $1', [
      provisionId,
    ]);
    return rows.length === 1 ? (rows[0]?.id ?? null) : null;
  }
}
