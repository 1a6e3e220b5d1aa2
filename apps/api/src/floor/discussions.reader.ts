import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';

export interface DiscussionView {
  readonly of: string;
  readonly itemId: string;
  readonly at: Date;
}

export interface TakenUpView {
  readonly of: string;
  readonly itemId: string;
  readonly since: Date;
  readonly provisionId: string | null;
}

// An item that is about a provision discusses it from when the item was taken up; any other from when the provision was.
const OF_PROVISION = `select u.agenda_item_id as item, x.provision_id as provision, min(u.at) as at
  from item_taken_up u join lateral (
    select u.provision_id where u.provision_id is not null
    union select l.provision_id from agenda_item_provision l where l.agenda_item_id = u.agenda_item_id
  ) x on true`;

const PROVISIONS = `select d.provision as of, d.item as "itemId", d.at from (
    ${OF_PROVISION} where x.provision_id = any($1::uuid[]) group by 1, 2) d order by d.at, d.item`;
// What was said of a provision before somebody filed an amendment to it was not said of that amendment.
const AMENDMENTS = `select a.id as of, d.item as "itemId", d.at from amendment a join lateral (
    ${OF_PROVISION} where x.provision_id = a.provision_id and u.at >= a.filed_at group by 1, 2) d on true
  where a.id = any($1::uuid[]) order by d.at, d.item`;
const CONCERNS = `select c.id as of, d.item as "itemId", d.at from concern c join lateral (
    select said.item, min(said.at) as at from (
      select k.agenda_item_id as item, k.at from concern_considered k where k.concern_id = c.id and k.agenda_item_id is not null
      union all select n.agenda_item_id, n.at from intervention n where n.id = c.intervention_id) said
    group by said.item) d on true
  where c.id = any($1::uuid[]) order by d.at, d.item`;
const TAKEN_UP = (of: 'agenda_item' | 'meeting'): string => `select distinct on (u.${of}_id) u.${of}_id as of,
    u.agenda_item_id as "itemId", u.provision_id as "provisionId",
    (select min(first.at) from item_taken_up first where first.agenda_item_id = u.agenda_item_id) as since
  from item_taken_up u where u.${of}_id = any($1::uuid[]) order by u.${of}_id, u.seq desc`;

/** What was discussed when, under which item. */
@Injectable()
export class DiscussionsReader {
  async load(
    loaders: RequestLoaders,
    what: 'provision' | 'amendment' | 'concern',
    id: string,
  ): Promise<readonly DiscussionView[]> {
    const sql = { provision: PROVISIONS, amendment: AMENDMENTS, concern: CONCERNS }[what];
    const read = async (tx: Transaction, ids: readonly string[]) =>
      groupedBy(await tx.sql<DiscussionView>(sql, [ids]), ({ of }) => of);
    return (await loaders.batch<string, DiscussionView[]>(`discussions of ${what}`, read).load(id)) ?? [];
  }

  /** What of an item was taken up last, or of a meeting. */
  loadTakenUp(loaders: RequestLoaders, of: 'agenda_item' | 'meeting', id: string): Promise<TakenUpView | null> {
    const read = async (tx: Transaction, ids: readonly string[]) =>
      new Map((await tx.sql<TakenUpView>(TAKEN_UP(of), [ids])).map((row) => [row.of, row]));
    return loaders.batch<string, TakenUpView>(`taken up of ${of}`, read).load(id);
  }
}
