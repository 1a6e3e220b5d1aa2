import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import { KeyRing } from '../platform/events/key-ring.js';
import type { Moved } from '../platform/events/moved.js';
import type { FloorView } from './floor-view.js';
import { FloorsReader } from './floors.reader.js';
import { SharedReadings } from './shared-readings.js';

/** The floor of an item for all who watch it, read once for those who may read the same. */
@Injectable()
export class FloorNews {
  private readonly readings = new SharedReadings<FloorView | null>();

  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly keys: KeyRing,
    private readonly floors: FloorsReader,
  ) {}

  async subscribe(viewer: Viewer, itemId: string): Promise<AsyncIterableIterator<{ floorMoved: FloorView }>> {
    const floor = await this.database.read(viewer, (tx) => this.floors.one(tx, itemId));
    const moved = await this.events.subscribe(viewer, floor?.conferenceId ?? '');
    return newsOf(moved, itemId, () => this.read(viewer, itemId, floor?.conferenceId ?? ''));
  }

  // Rows of the floor are for those who take part or for delegations: who holds the same of these keys reads the same.
  private async read(viewer: Viewer, itemId: string, conferenceId: string): Promise<FloorView | null> {
    const held = this.keys.keysOf(viewer);
    const rights = ['members', 'conference'].filter((reach) => held.has(`${reach}:${conferenceId}`)).join(' ');
    const own = () => this.database.read(viewer, (tx) => this.floors.one(tx, itemId));
    // Whoever it was read for may have been dismissed a moment before.
    return (await this.readings.ask(`${itemId} ${rights}`, own)) ?? own();
  }
}

/** A reading after what happened on the floor of the item. Whatever comes while one is under way is in the next. */
function newsOf(
  moved: AsyncIterableIterator<Moved>,
  itemId: string,
  read: () => Promise<FloorView | null>,
): AsyncIterableIterator<{ floorMoved: FloorView }> {
  const state = { stale: false, over: false, wake: (): void => undefined };
  const hear = async (): Promise<void> => {
    for await (const { subjectId, kind } of moved) {
      if (subjectId !== itemId || !kind.startsWith('Floor')) continue;
      state.stale = true;
      state.wake();
    }
    state.over = true;
    state.wake();
  };
  void hear();
  const stop = async () => {
    await moved.return?.();
    return { done: true, value: undefined } as const;
  };
  const news: AsyncIterableIterator<{ floorMoved: FloorView }> = {
    async next() {
      while (!state.over) {
        if (state.stale) {
          state.stale = false;
          const floorMoved = await read();
          if (floorMoved) return { done: false, value: { floorMoved } };
        } else
          await new Promise<void>((wake) => {
            state.wake = wake;
          });
      }
      return { done: true, value: undefined };
    },
    return: stop,
    throw: stop,
    [Symbol.asyncIterator]: () => news,
  };
  return news;
}
