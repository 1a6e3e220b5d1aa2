import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.js';
import { groupedBy, keyedById } from '../../platform/database/grouped-by.js';
import type { RequestLoaders } from '../../platform/graphql/loaders.js';
import type { KnownBracket, KnownBrackets } from './known-bracket.js';

type Row = KnownBracket & { readonly draftId: string };

/** What is known of the brackets that stand in drafts. */
@Injectable()
export class BracketsReader {
  async standing(tx: Transaction, draftId: string): Promise<KnownBrackets> {
    return keyedById((await ofDrafts(tx, [draftId])).get(draftId) ?? []);
  }

  async load(loaders: RequestLoaders, draftId: string): Promise<KnownBrackets> {
    return keyedById((await loaders.batch('brackets of draft', ofDrafts).load(draftId)) ?? []);
  }
}

async function ofDrafts(tx: Transaction, ids: readonly string[]): Promise<Map<string, Row[]>> {
  const rows = await tx.sql<Row>(
    `select draft_id as "draftId", bracket_id as id, provision_id as "provisionId", division_id as "divisionId", level,
       options, copy_of as "copyOf", package
     from draft_bracket where draft_id = any($1::uuid[]) and gone_at is null order by draft_id, bracket_id collate "C"`,
    [ids],
  );
  return groupedBy(rows, ({ draftId }) => draftId);
}
