import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import type { Json } from '#lib/record';
import { isId, type Transaction } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { Floor, type Speaker } from '../stakeholders/floor.reader.js';
import { type FloorAction, mayOnFloor } from './floor.policy.js';
import { FloorStore } from './floor.store.js';
import type { FloorView } from './floor-view.js';
import { FloorsReader } from './floors.reader.js';

export type NotFound = Refusal<'NotFound', { what: string }>;

/** A floor on which nobody else acts at this moment, and who acts. */
export interface OpenFloor {
  readonly floor: FloorView;
  readonly speaker: Speaker;
  readonly may: readonly FloorAction[];
}

/** What every act on the floor begins and ends with. */
@Injectable()
export class FloorDesk {
  constructor(
    private readonly floors: FloorsReader,
    private readonly store: FloorStore,
    private readonly people: Floor,
    private readonly acts: Acts,
  ) {}

  /** Where only `alone` is said, others act meanwhile, but nobody for the same delegation. */
  async open(tx: Transaction, itemId: string, alone?: (speaker: Speaker) => string): Promise<OpenFloor | NotFound> {
    const room = await this.floors.room(tx, itemId);
    if (room === null) return refuse('NotFound', { what: 'agendaItem' });
    const speaker = await this.people.speaker(tx, room.conferenceId);
    await this.store.lock(tx, alone === undefined ? room.meetingId : `${itemId} ${alone(speaker)}`);
    const floor = await this.floors.one(tx, itemId);
    if (floor === null) return refuse('NotFound', { what: 'agendaItem' });
    return { floor, speaker, may: mayOnFloor(speaker.part) };
  }

  /** The floor of whatever a request, a turn or a note is on. */
  async openOf(tx: Transaction, table: 'floor_request' | 'floor_turn', id: string): Promise<OpenFloor | NotFound> {
    const rows = isId(id)
      ? await tx.sql<{ item: string }>(`select agenda_item_id as item from ${table} where id = $1`, [id])
      : [];
    return this.open(tx, rows[0]?.item ?? '');
  }

  require(allowed: boolean): void {
    this.people.require(allowed);
  }

  /** Says what happened to those in the room. */
  async told(tx: Transaction, floor: FloorView, kind: string, facts: { readonly [key: string]: Json } = {}) {
    const { id, conferenceId, key: audience, number, title, meeting } = floor;
    const told = { conferenceId, audience, kind, subjectId: id, facts: { number, title, meeting, ...facts } };
    await this.acts.happened(tx, told);
    return { id };
  }
}
