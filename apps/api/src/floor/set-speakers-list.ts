import { Injectable } from '@nestjs/common';
import { acceptLimit } from '#lib/floor';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { Database, isId, type Transaction, type Viewer } from '../platform/database/database.js';
import { FloorStore, type ListSetting } from './floor.store.js';
import { FloorDesk, type NotFound } from './floor-desk.js';
import type { FloorView } from './floor-view.js';

export interface SetSpeakersListInput {
  readonly itemId: string;
  readonly list: Omit<ListSetting, 'limitSeconds'> & { readonly limitSeconds?: number | null };
  readonly expectedVersion: number;
}

export interface TakeUpItemInput {
  readonly itemId: string;
  readonly provisionId?: string | null;
}

type SetNo =
  | Refusal<'NotAcceptable', { problem: string; facts: object }>
  | Refusal<'ChangedMeanwhile', { currentVersion: number }>
  | NotFound;

/** What an item's discussion goes by: the list, and what of it is under discussion. For whoever leads the meeting. */
@Injectable()
export class SetSpeakersList {
  constructor(
    private readonly database: Database,
    private readonly desk: FloorDesk,
    private readonly store: FloorStore,
  ) {}

  execute(viewer: Viewer, input: SetSpeakersListInput, key: string): Promise<{ id: string } | SetNo> {
    const request = { name: 'setSpeakersList', key, input };
    return this.database.mutation<{ id: string } | SetNo>(viewer, request, async (tx) => {
      const open = await this.desk.open(tx, input.itemId);
      if (isRefusal(open)) return open;
      this.desk.require(open.may.includes('lead'));
      const setting = { ...input.list, limitSeconds: input.list.limitSeconds ?? null };
      const no = acceptLimit(setting.limitSeconds);
      if (no !== null) return no;
      const { version: currentVersion } = open.floor;
      if (currentVersion !== input.expectedVersion) return refuse('ChangedMeanwhile', { currentVersion });
      return this.set(tx, open.floor, setting);
    });
  }

  private async set(tx: Transaction, floor: FloorView, setting: ListSetting): Promise<{ id: string }> {
    await this.store.set(tx, floor, setting);
    const turned = setting.open ? 'FloorListOpened' : 'FloorListClosed';
    const { open, order, limitSeconds } = setting;
    return this.desk.told(tx, floor, open === floor.open ? 'FloorListSet' : turned, { order, limitSeconds });
  }

  takeUp(viewer: Viewer, input: TakeUpItemInput, key: string): Promise<{ id: string } | NotFound> {
    const request = { name: 'takeUpItem', key, input };
    return this.database.mutation<{ id: string } | NotFound>(viewer, request, async (tx) => {
      const open = await this.desk.open(tx, input.itemId);
      if (isRefusal(open)) return open;
      this.desk.require(open.may.includes('lead'));
      const { floor } = open;
      const provisionId = input.provisionId ?? null;
      if (provisionId !== null && !(await isThere(tx, floor.conferenceId, provisionId)))
        return refuse('NotFound', { what: 'provision' });
      const turned = await this.store.takeUp(tx, floor.id, provisionId);
      return turned ? this.desk.told(tx, floor, 'FloorItemTakenUp', { provisionId }) : { id: floor.id };
    });
  }
}

export async function isThere(tx: Transaction, conferenceId: string, provisionId: string): Promise<boolean> {
  if (!isId(provisionId)) return false;
  const found = await tx.sql(
    `select from provision where id = $1 and conference_id = $2
     union all select from draft_provision where provision_id = $1 and conference_id = $2`,
    [provisionId, conferenceId],
  );
  return found.length > 0;
}
