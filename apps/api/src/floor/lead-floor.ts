import { Injectable } from '@nestjs/common';
import { decideGiving, type FloorMoved, type NotWaiting } from '#lib/floor';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { FloorStore } from './floor.store.js';
import { FloorDesk, type NotFound } from './floor-desk.js';
import type { FloorView } from './floor-view.js';

export interface MoveSpeakerInput {
  readonly requestId: string;
  readonly behindRequestId?: string | null;
}

export interface GiveFloorInput {
  readonly requestId: string;
  readonly speakingTurnId?: string | null;
}

interface Leading {
  readonly name: string;
  readonly table: 'floor_request' | 'floor_turn';
  readonly id: string;
  readonly key: string;
  readonly input: object;
}

/** Who speaks, and who next: for whoever leads the meeting. */
@Injectable()
export class LeadFloor {
  constructor(
    private readonly database: Database,
    private readonly desk: FloorDesk,
    private readonly store: FloorStore,
  ) {}

  move(viewer: Viewer, input: MoveSpeakerInput, key: string): Promise<{ id: string } | NotWaiting | NotFound> {
    const { requestId, behindRequestId: behind = null } = input;
    const leading = { name: 'moveSpeaker', table: 'floor_request', id: requestId, key, input } as const;
    return this.lead<NotWaiting>(viewer, leading, async (tx, floor) => {
      const missing = [requestId, ...(behind === null ? [] : [behind])].find(
        (asked) => !floor.waiting.some(({ id }) => id === asked),
      );
      if (missing !== undefined) return refuse('NotWaiting', { requestId: missing });
      await this.store.move(tx, requestId, behind);
      return this.desk.told(tx, floor, 'FloorReordered', { symbol: symbolOf(floor, requestId) });
    });
  }

  give(
    viewer: Viewer,
    input: GiveFloorInput,
    key: string,
  ): Promise<{ id: string } | FloorMoved | NotWaiting | NotFound> {
    const { requestId, speakingTurnId: expected = null } = input;
    const leading = { name: 'giveFloor', table: 'floor_request', id: requestId, key, input } as const;
    return this.lead<FloorMoved | NotWaiting>(viewer, leading, async (tx, floor) => {
      const no = decideGiving({ requestId, expected }, { speaking: floor.speakingTurnId, waiting: floor.waiting });
      if (no !== null) return no;
      const next = floor.waiting.find(({ id }) => id === requestId);
      const cutOff = next?.kind === 'POINT_OF_ORDER' && floor.speaker?.kind === 'STATEMENT';
      if (expected !== null) await this.store.take(tx, expected, cutOff);
      await this.store.give(tx, requestId, floor.limitSeconds);
      await this.store.takeUp(tx, floor.id, null);
      return this.desk.told(tx, floor, 'FloorGiven', { symbol: symbolOf(floor, requestId) });
    });
  }

  take(
    viewer: Viewer,
    input: { readonly turnId: string },
    key: string,
  ): Promise<{ id: string } | FloorMoved | NotFound> {
    const { turnId } = input;
    const leading = { name: 'takeFloor', table: 'floor_turn', id: turnId, key, input } as const;
    return this.lead<FloorMoved>(viewer, leading, async (tx, floor) => {
      if (floor.speakingTurnId !== turnId) return refuse('FloorMoved', { currentTurnId: floor.speakingTurnId });
      await this.store.take(tx, turnId, false);
      const { speaker } = floor;
      const seconds = speaker && Math.round((floor.now.getTime() - speaker.givenAt.getTime()) / 1000);
      return this.desk.told(tx, floor, 'FloorTaken', { symbol: speaker?.stakeholder.symbol ?? '', seconds });
    });
  }

  private lead<No extends Refusal>(
    viewer: Viewer,
    { table, id, ...request }: Leading,
    act: (tx: Transaction, floor: FloorView) => Promise<{ id: string } | No>,
  ): Promise<{ id: string } | No | NotFound> {
    return this.database.mutation<{ id: string } | No | NotFound>(viewer, request, async (tx) => {
      const open = await this.desk.openOf(tx, table, id);
      if (isRefusal(open)) return refuse('NotFound', { what: table === 'floor_turn' ? 'floorTurn' : 'floorRequest' });
      this.desk.require(open.may.includes('lead'));
      return act(tx, open.floor);
    });
  }
}

function symbolOf({ waiting }: FloorView, requestId: string): string {
  return waiting.find(({ id }) => id === requestId)?.stakeholder.symbol ?? '';
}
