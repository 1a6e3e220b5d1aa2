import { Injectable } from '@nestjs/common';
import type { Inline } from '#lib/drafting';
import type { Transaction } from '../platform/database/database.js';
import { keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';

/** A division for the sake of its heading: as the base text has it, or else the draft that added it. */
export interface HeadingView {
  readonly id: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly number: string | null;
  readonly label: string;
  readonly title: string;
  readonly openTitle: readonly Inline[] | null;
}

@Injectable()
export class HeadingsReader {
  load(loaders: RequestLoaders, id: string): Promise<HeadingView | null> {
    return loaders.batch('heading', byIds).load(id);
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, HeadingView>> {
  const rows = await tx.sql<HeadingView>(
    `select id, kind, parent_id as "parentId", number, label, title, open_title as "openTitle" from division
     where id = any($1::uuid[])
     union all
     select division_id, kind, parent_id, number, label, title, open_title from draft_division dd
     where division_id = any($1::uuid[]) and not exists (select from division o where o.id = dd.division_id)`,
    [ids],
  );
  return keyedById(rows);
}
