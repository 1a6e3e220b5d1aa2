import { Injectable } from '@nestjs/common';
import { decideAsking, type ListClosed, type RequestKind } from '#lib/floor';
import { isRefusal, refuse } from '#lib/foundation';
import { Database, isId, type Transaction, type Viewer } from '../platform/database/database.js';
import { FloorStore } from './floor.store.js';
import { FloorDesk, type NotFound, type OpenFloor } from './floor-desk.js';

export interface AskForFloorInput {
  readonly itemId: string;
  readonly kind: RequestKind;
  readonly onBehalfOf?: string | null;
}

/** A delegation wishes to speak; or whoever leads the meeting saw it raise its flag. */
@Injectable()
export class AskForFloor {
  constructor(
    private readonly database: Database,
    private readonly desk: FloorDesk,
    private readonly store: FloorStore,
  ) {}

  execute(viewer: Viewer, input: AskForFloorInput, key: string): Promise<{ id: string } | ListClosed | NotFound> {
    return this.database.mutation<{ id: string } | ListClosed | NotFound>(
      viewer,
      { name: 'askForFloor', key, input },
      async (tx) => {
        // A hall that asks at once does not wait for each other; what a chair decides meanwhile takes nothing from it.
        const open = await this.desk.open(
          tx,
          input.itemId,
          (speaker) => input.onBehalfOf ?? speaker.stakeholderId ?? '',
        );
        if (isRefusal(open)) return open;
        const whose = await this.whose(tx, input, open);
        if (isRefusal(whose)) return whose;
        const { floor } = open;
        const asking = { kind: input.kind, stakeholderId: whose.id, byChair: input.onBehalfOf != null };
        const waiting = standing(open);
        const decided = decideAsking(asking, { itemId: floor.id, open: floor.open, waiting });
        if (isRefusal(decided)) return decided;
        if (decided === 'STANDS') return { id: floor.id };
        await this.store.ask(tx, floor, asking);
        return this.desk.told(tx, floor, 'FloorRequested', { symbol: whose.symbol, request: input.kind });
      },
    );
  }

  private async whose(
    tx: Transaction,
    { kind, onBehalfOf }: AskForFloorInput,
    { floor, speaker, may }: OpenFloor,
  ): Promise<{ readonly id: string; readonly symbol: string } | NotFound> {
    if (onBehalfOf == null) {
      this.desk.require(may.includes(kind === 'STATEMENT' ? 'ask' : 'raisePoint'));
      return { id: speaker.stakeholderId ?? '', symbol: speaker.symbol ?? '' };
    }
    this.desk.require(may.includes('lead'));
    const [found] = await tx.sql<{ id: string; symbol: string }>(
      'select id, symbol from stakeholder where id = $1 and conference_id = $2',
      [isId(onBehalfOf) ? onBehalfOf : null, floor.conferenceId],
    );
    return found ?? refuse('NotFound', { what: 'stakeholder' });
  }
}

/** Who waits, and who speaks: that stands in the list too until it has spoken. */
function standing({ floor: { waiting, speaker } }: OpenFloor) {
  return [...waiting, ...(speaker === null ? [] : [speaker])].map(({ id, kind, stakeholder }) => ({
    id,
    kind,
    stakeholderId: stakeholder.id,
    category: stakeholder.category,
  }));
}
