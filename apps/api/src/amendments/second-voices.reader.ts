import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { IS_OPEN } from './amendment-state.js';

@Injectable()
export class SecondVoicesReader {
  /** The other amendments of the same delegation to the same place, as far as the viewer may see them. */
  async load(loaders: RequestLoaders, amendmentId: string): Promise<readonly string[]> {
    return (await loaders.batch('second voices', ofAmendments).load(amendmentId)) ?? [];
  }
}

// A move without words of its own says nothing about the words, and additions stand beside one another.
const SPEAKS = (row: string): string =>
  `(${row}.kind in ('MOD', 'SUP', 'NOC') or ${row}.kind = 'MOVE' and ${row}.content is not null)`;

async function ofAmendments(tx: Transaction, ids: readonly string[]): Promise<Map<string, readonly string[]>> {
  const rows = await tx.sql<{ id: string; others: string[] }>(
    `select one.id, array_agg(a.id order by a.filed_at, a.id) as others
     from amendment one join amendment a on a.provision_id = one.provision_id and a.stakeholder_id = one.stakeholder_id
       and a.heading_of is not distinct from one.heading_of and a.id <> one.id
       and (a.audience like 'delegation:%') = (one.audience like 'delegation:%')
     where one.id = any($1::uuid[]) and ${SPEAKS('one')} and ${SPEAKS('a')} and ${IS_OPEN} group by one.id`,
    [ids],
  );
  return new Map(rows.map(({ id, others }) => [id, others]));
}
