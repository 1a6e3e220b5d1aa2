import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { keepPlaces } from '#lib/live-draft';
import { DraftingRooms } from './drafting-rooms.js';
import { OpenRooms } from './open-rooms.js';

/**
 * Keeps brackets in sight whose last words a delegate has taken out: only chair and rapporteur remove a bracket.
 *
 * Several nodes may notice at once; under the room's lock the second of them finds nothing left to do.
 */
@Injectable()
export class BracketKeeper implements OnApplicationBootstrap {
  private readonly log = new Logger('LiveRooms');

  constructor(
    private readonly open: OpenRooms,
    private readonly rooms: DraftingRooms,
  ) {}

  onApplicationBootstrap(): void {
    this.open.onEmptied((draft, provisions) => void this.keep(draft, provisions));
  }

  private async keep(draft: string, provisions: readonly string[]): Promise<void> {
    const viewer = { kind: 'system', job: 'keep-brackets' } as const;
    await this.rooms
      .change(draft, { viewer, personId: null, origin: 'system' }, (doc) =>
        provisions.filter((id) => keepPlaces(doc, id)),
      )
      .catch((error: Error) => this.log.warn(`A bracket could not be kept in sight: ${error.message}`));
  }
}
