import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { Database, isId, type Transaction, type Viewer } from '../platform/database/database.js';
import { Floor } from './floor.reader.js';
import { MembershipsReader } from './memberships.reader.js';
import { Participation } from './participation.events.js';
import { mayOnParticipation } from './stakeholder.policy.js';

export type DismissOutcome = { readonly id: string } | Refusal<'NotFound', { what: string }>;

@Injectable()
export class Dismiss {
  constructor(
    private readonly database: Database,
    private readonly floor: Floor,
    private readonly memberships: MembershipsReader,
    private readonly participation: Participation,
  ) {}

  execute(viewer: Viewer, membershipId: string, key: string): Promise<DismissOutcome> {
    return this.database.mutation(viewer, { name: 'dismiss', key, input: membershipId }, (tx) =>
      this.dismiss(tx, membershipId),
    );
  }

  /** Nobody dismisses themselves, so that a conference is not left without a secretariat. */
  private async dismiss(tx: Transaction, membershipId: string): Promise<DismissOutcome> {
    const part = isId(membershipId) ? (await this.memberships.byIds(tx, [membershipId])).get(membershipId) : null;
    if (!part) return refuse('NotFound', { what: 'membership' });
    const speaker = await this.floor.speaker(tx, part.conferenceId);
    const own = tx.viewer.kind === 'person' && tx.viewer.personId === part.personId;
    this.floor.require(!own && mayOnParticipation(speaker.part).includes('dismiss'));
    await this.participation.end(tx, part);
    return { id: membershipId };
  }
}
