import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.js';
import { groupedBy } from '../../platform/database/grouped-by.js';
import type { RequestLoaders } from '../../platform/graphql/loaders.js';

/** How people call what calls know by its id. */
export interface CallNames {
  /** Of a delegation. */
  symbol(id: string): string;
  /** Of a provision: its number, else its label. */
  cited(id: string): string;
}

interface Named {
  readonly id: string;
  readonly name: string | null;
}

@Injectable()
export class CallNamesReader {
  async in(
    tx: Transaction,
    { conferenceId, draftId }: { readonly conferenceId: string; readonly draftId: string },
  ): Promise<CallNames> {
    const named = await tx.sql<Named>(
      `select id, symbol as name from stakeholder where conference_id = $1
       union all
       select provision_id, coalesce(number, label) from draft_provision where draft_id = $2`,
      [conferenceId, draftId],
    );
    const names = new Map(named.map(({ id, name }) => [id, name ?? '']));
    return { symbol: (id) => names.get(id) ?? '', cited: (id) => names.get(id) ?? '' };
  }

  /** Of the delegations of a conference. */
  async symbols(loaders: RequestLoaders, conferenceId: string): Promise<Pick<CallNames, 'symbol'>> {
    const names = await loaders.batch('symbols of conference', symbolsOf).load(conferenceId);
    return { symbol: (id) => names?.get(id) ?? '' };
  }
}

async function symbolsOf(
  tx: Transaction,
  conferenceIds: readonly string[],
): Promise<Map<string, ReadonlyMap<string, string>>> {
  const rows = await tx.sql<{ id: string; symbol: string; conferenceId: string }>(
    'select id, symbol, conference_id as "conferenceId" from stakeholder where conference_id = any($1::uuid[])',
    [conferenceIds],
  );
  const found = groupedBy(rows, (row) => row.conferenceId);
  return new Map([...found].map(([id, named]) => [id, new Map(named.map((each) => [each.id, each.symbol]))]));
}
