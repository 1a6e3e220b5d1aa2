import { Injectable } from '@nestjs/common';
import { isRefusal } from '#lib/foundation';
import type { AgendaItemInput } from '#lib/meetings';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import type { AgendaItemView } from './agenda.reader.js';
import { AgendaStore } from './agenda.store.js';
import { AgendaDesk, type AgendaRefusal, type OpenAgenda, placeBehind } from './agenda-desk.js';

interface OnItem {
  readonly itemId: string;
  readonly expectedVersion: number;
}

export interface ChangeAgendaItemInput extends OnItem {
  readonly input: AgendaItemInput;
}

export interface MoveAgendaItemInput extends OnItem {
  readonly afterItemId?: string | null;
}

export interface WithdrawAgendaItemInput extends OnItem {
  readonly withdrawn: boolean;
}

export type ChangeAgendaItemOutcome = { readonly id: string } | AgendaRefusal;
type Change = (tx: Transaction, item: AgendaItemView, agenda: OpenAgenda) => Promise<AgendaRefusal | null>;

/** An item is worded anew, moved, taken off or put back. Each refuses where somebody changed it meanwhile. */
@Injectable()
export class ChangeAgendaItem {
  constructor(
    private readonly database: Database,
    private readonly desk: AgendaDesk,
    private readonly store: AgendaStore,
  ) {}

  change(viewer: Viewer, asked: ChangeAgendaItemInput, key: string): Promise<ChangeAgendaItemOutcome> {
    return this.perform(viewer, { name: 'AgendaItemChanged', key, asked }, async (tx, item, { meeting }) => {
      const plan = await this.desk.plan(tx, meeting, asked.input);
      if (isRefusal(plan)) return plan;
      await this.store.change(tx, item, plan);
      return null;
    });
  }

  move(viewer: Viewer, asked: MoveAgendaItemInput, key: string): Promise<ChangeAgendaItemOutcome> {
    return this.perform(viewer, { name: 'AgendaItemMoved', key, asked }, async (tx, item, { places }) => {
      const others = places.filter(({ id }) => id !== item.id);
      const order = placeBehind(others, asked.afterItemId ?? null);
      if (isRefusal(order)) return order;
      await this.store.place(tx, item.id, order);
      return null;
    });
  }

  withdraw(viewer: Viewer, asked: WithdrawAgendaItemInput, key: string): Promise<ChangeAgendaItemOutcome> {
    const name = asked.withdrawn ? 'AgendaItemWithdrawn' : 'AgendaItemRestored';
    return this.perform(viewer, { name, key, asked }, async (tx, item) => {
      await this.store.withdraw(tx, item.id, asked.withdrawn);
      return null;
    });
  }

  private perform(
    viewer: Viewer,
    { name, key, asked }: { readonly name: string; readonly key: string; readonly asked: OnItem },
    change: Change,
  ): Promise<ChangeAgendaItemOutcome> {
    return this.database.mutation<ChangeAgendaItemOutcome>(viewer, { name, key, input: asked }, async (tx) => {
      const seen = await this.desk.item(tx, asked.itemId);
      if (isRefusal(seen)) return seen;
      const agenda = await this.desk.open(tx, seen.meetingId);
      if (isRefusal(agenda)) return agenda;
      // Asked for once more: it may have been changed while the agenda was in other hands.
      const item = await this.desk.unchanged(tx, asked.itemId, asked.expectedVersion);
      if (isRefusal(item)) return item;
      const refusal = await change(tx, item, agenda);
      return refusal ?? this.desk.close(tx, agenda.meeting, name, asked.itemId);
    });
  }
}
