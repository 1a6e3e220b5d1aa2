import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { keepPlaces } from '#lib/live-draft';
import { OpenRooms } from './open-rooms.js';
import { SharedDocuments } from './shared-documents.js';

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
    private readonly rooms: SharedDocuments,
  ) {}

  onApplicationBootstrap(): void {
    this.open.onEmptied((room, provisions) => void this.keep(room, provisions));
  }

  private async keep(room: string, provisions: readonly string[]): Promise<void> {
    const viewer = { kind: 'system', job: 'keep-brackets' } as const;
    await this.rooms
      .change(room, { viewer, personId: null, origin: 'system' }, (doc) =>
        provisions.filter((id) => keepPlaces(doc, id)),
      )
      .catch((error: Error) => this.log.warn(`A bracket could not be kept in sight: ${error.message}`));
  }
}
