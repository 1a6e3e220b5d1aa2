import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { StakeholdersReader } from '../stakeholders/stakeholders.reader.js';
import { type ItemRow, itemRows, moveRows, requestRows, turnRows } from './floor-rows.js';
import { byCategory, type FloorView, floorOf, turnOf } from './floor-view.js';

type Categories = FloorView['byCategory'];

/** Who speaks on items of agendas, for viewers who are in the room. */
@Injectable()
export class FloorsReader {
  constructor(private readonly stakeholders: StakeholdersReader) {}

  async load(loaders: RequestLoaders, itemId: string): Promise<FloorView | null> {
    if (!isId(itemId)) return null;
    return loaders.batch<string, FloorView>('floor', (tx, ids) => this.byIds(tx, ids)).load(itemId);
  }

  async one(tx: Transaction, itemId: string): Promise<FloorView | null> {
    return isId(itemId) ? ((await this.byIds(tx, [itemId])).get(itemId) ?? null) : null;
  }

  /** Of whom an item's floor is, without what happens on it. */
  async room(tx: Transaction, itemId: string): Promise<Pick<ItemRow, 'conferenceId' | 'meetingId'> | null> {
    return isId(itemId) ? ((await itemRows(tx, [itemId]))[0] ?? null) : null;
  }

  async loadByCategory(loaders: RequestLoaders, meetingId: string): Promise<Categories> {
    return (await loaders.batch<string, Categories>('spoken in meeting', ofMeetings).load(meetingId)) ?? [];
  }

  private async byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, FloorView>> {
    const items = await itemRows(tx, ids);
    const among = items.map(({ id }) => id);
    const all = await requestRows(tx, among);
    const requests = groupedBy(all, ({ itemId }) => itemId);
    const moves = groupedBy(await moveRows(tx, among), ({ itemId }) => itemId);
    const turns = groupedBy(await turnRows(tx, 'agenda_item', among), ({ itemId }) => itemId);
    const speaking = [...new Set(all.map(({ stakeholderId }) => stakeholderId))];
    const stakeholders = await this.stakeholders.byIds(tx, speaking);
    return new Map(
      items.map((item) => {
        const of = { requests: requests.get(item.id) ?? [], moves: moves.get(item.id) ?? [] };
        return [item.id, floorOf(item, { ...of, turns: turns.get(item.id) ?? [], stakeholders })];
      }),
    );
  }
}

async function ofMeetings(tx: Transaction, ids: readonly string[]): Promise<Map<string, Categories>> {
  const [clock] = await tx.sql<{ now: Date }>('select clock_timestamp() as now');
  const turns = groupedBy(await turnRows(tx, 'meeting', ids), ({ meetingId }) => meetingId);
  const now = clock?.now.getTime() ?? 0;
  return new Map(ids.map((id) => [id, byCategory((turns.get(id) ?? []).map(turnOf), now)]));
}
