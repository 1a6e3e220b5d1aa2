import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import type { Moved } from '../platform/events/moved.js';
import { DraftsReader } from './drafts.reader.js';

export interface DraftMoved {
  readonly draftId: string;
  /** The log entry now reflected. */
  readonly seq: number;
  /** What changed; empty where so much did that everything is better looked at. */
  readonly provisionIds: readonly string[];
}

/** That a draft's rows moved on, for those who read the draft. */
@Injectable()
export class DraftMoves {
  constructor(
    private readonly database: Database,
    private readonly drafts: DraftsReader,
    private readonly events: Events,
  ) {}

  async of(viewer: Viewer, draftId: string): Promise<AsyncIterable<DraftMoved>> {
    const draft = await this.database.read(viewer, (tx) => this.drafts.one(tx, draftId));
    return draft === null ? nothing() : only(await this.events.subscribe(viewer, draft.conferenceId), draftId);
  }
}

const END = { done: true, value: undefined } as const;

// What the viewer may not know of is silent, just as what is not there.
async function* nothing(): AsyncGenerator<DraftMoved> {}

// Written out, because a generator that waits for the next event does not hear that its reader has gone.
function only(moves: AsyncIterableIterator<Moved>, draftId: string): AsyncIterableIterator<DraftMoved> {
  return {
    next: async () => {
      for (;;) {
        const event = await moves.next();
        if (event.done) return END;
        const moved = movedOf(event.value, draftId);
        if (moved !== null) return { done: false, value: moved };
      }
    },
    return: async () => {
      await moves.return?.();
      return END;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function movedOf({ kind, draftId: moved, detail }: Moved, draftId: string): DraftMoved | null {
  if (kind !== 'DraftMoved' || moved !== draftId) return null;
  return { draftId, seq: Number(detail?.['seq'] ?? 0), provisionIds: (detail?.['provisionIds'] ?? []) as string[] };
}
