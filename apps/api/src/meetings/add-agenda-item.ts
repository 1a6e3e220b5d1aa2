import { Injectable } from '@nestjs/common';
import { isRefusal } from '#lib/foundation';
import type { AgendaItemInput } from '#lib/meetings';
import { notAcceptable } from '#lib/positions';
import { Database, type Viewer } from '../platform/database/database.js';
import { AgendaStore } from './agenda.store.js';
import { AgendaDesk, type AgendaRefusal, placeBehind, UNNUMBERED } from './agenda-desk.js';

const MOST_ITEMS = 300;

export interface AddAgendaItemInput {
  readonly meetingId: string;
  readonly input: AgendaItemInput;
  readonly afterItemId?: string | null;
}

@Injectable()
export class AddAgendaItem {
  constructor(
    private readonly database: Database,
    private readonly desk: AgendaDesk,
    private readonly store: AgendaStore,
  ) {}

  execute(viewer: Viewer, asked: AddAgendaItemInput, key: string): Promise<{ id: string } | AgendaRefusal> {
    return this.database.mutation<{ id: string } | AgendaRefusal>(
      viewer,
      { name: 'addAgendaItem', key, input: asked },
      async (tx) => {
        const agenda = await this.desk.open(tx, asked.meetingId);
        if (isRefusal(agenda)) return agenda;
        const { meeting, places } = agenda;
        const plan = await this.desk.plan(tx, meeting, asked.input);
        if (isRefusal(plan)) return plan;
        if (places.length >= MOST_ITEMS) return notAcceptable('TooMany', { field: 'items', most: MOST_ITEMS });
        const order = placeBehind(places, asked.afterItemId ?? undefined);
        if (isRefusal(order)) return order;
        const id = this.store.newId();
        await this.store.add(tx, meeting, plan, { id, order: order, number: UNNUMBERED });
        return this.desk.close(tx, meeting, 'AgendaItemAdded', id);
      },
    );
  }
}
