import { Injectable } from '@nestjs/common';
import type { NotWaiting } from '#lib/floor';
import { isRefusal, refuse } from '#lib/foundation';
import { Database, type Viewer } from '../platform/database/database.js';
import { FloorStore } from './floor.store.js';
import { FloorDesk, type NotFound } from './floor-desk.js';

/** A delegation does not wish to speak any more, or is taken off the list by whoever leads the meeting. */
@Injectable()
export class LeaveSpeakersList {
  constructor(
    private readonly database: Database,
    private readonly desk: FloorDesk,
    private readonly store: FloorStore,
  ) {}

  execute(
    viewer: Viewer,
    input: { readonly requestId: string },
    key: string,
  ): Promise<{ id: string } | NotWaiting | NotFound> {
    const request = { name: 'leaveSpeakersList', key, input };
    return this.database.mutation<{ id: string } | NotWaiting | NotFound>(viewer, request, async (tx) => {
      const open = await this.desk.openOf(tx, 'floor_request', input.requestId);
      if (isRefusal(open)) return refuse('NotFound', { what: 'floorRequest' });
      const { floor, speaker, may } = open;
      const waiting = floor.waiting.find(({ id }) => id === input.requestId);
      if (!waiting) return refuse('NotWaiting', { requestId: input.requestId });
      const own = waiting.stakeholder.id === speaker.stakeholderId && may.includes('ask');
      this.desk.require(own || may.includes('lead'));
      await this.store.end(tx, waiting.id, own ? 'WITHDRAWN' : 'STRUCK');
      const { symbol } = waiting.stakeholder;
      return this.desk.told(tx, floor, own ? 'FloorRequestWithdrawn' : 'FloorRequestStruck', { symbol });
    });
  }
}
