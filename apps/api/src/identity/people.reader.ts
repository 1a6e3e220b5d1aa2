import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';

export interface PersonView {
  readonly id: string;
  readonly name: string;
}

@Injectable()
export class PeopleReader {
  async byIds(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, PersonView>> {
    const rows = await tx.sql<PersonView>('select id, name from person where id = any($1::uuid[])', [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
