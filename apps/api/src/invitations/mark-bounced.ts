import { Injectable } from '@nestjs/common';
import { refuse } from '#lib/foundation';
import { Database, type Viewer } from '../platform/database/database.js';
import { InvitationStore } from './invitation.store.js';
import { InvitingDesk, type NotFound } from './inviting-desk.js';

export interface MarkBouncedInput {
  readonly invitationId: string;
  readonly bounced: boolean;
}

/** Many letters come back to the secretariat's own letter box, days later, where no program sees them. */
@Injectable()
export class MarkBounced {
  constructor(
    private readonly database: Database,
    private readonly desk: InvitingDesk,
    private readonly store: InvitationStore,
  ) {}

  execute(viewer: Viewer, input: MarkBouncedInput, key: string): Promise<{ readonly id: string } | NotFound> {
    const request = { name: 'markBounced', key, input };
    return this.database.mutation<{ readonly id: string } | NotFound>(viewer, request, async (tx) => {
      const found = await this.desk.invited(tx, input.invitationId);
      if (found === null) return refuse('NotFound', { what: 'invitation' });
      await this.store.markBounced(tx, [found.id], input.bounced);
      return { id: found.id };
    });
  }
}
