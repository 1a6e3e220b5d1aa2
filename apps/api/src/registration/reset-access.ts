import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { AccessReset } from '../identity/access-reset.events.js';
import { Database, isId, type Transaction, type Viewer } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { MembershipsReader, type MembershipView } from '../stakeholders/memberships.reader.js';
import { mayOnRegistrations } from './registration.policy.js';

export type ResetAccessOutcome = { readonly id: string } | Refusal<'NotFound', { what: string }>;

@Injectable()
export class ResetAccess {
  constructor(
    private readonly database: Database,
    private readonly floor: Floor,
    private readonly memberships: MembershipsReader,
    private readonly access: AccessReset,
    private readonly acts: Acts,
  ) {}

  execute(viewer: Viewer, membershipId: string, key: string): Promise<ResetAccessOutcome> {
    return this.database.mutation(viewer, { name: 'resetAccess', key, input: membershipId }, async (tx) => {
      const part = isId(membershipId) ? (await this.memberships.byIds(tx, [membershipId])).get(membershipId) : null;
      if (!part) return refuse('NotFound', { what: 'membership' });
      const speaker = await this.floor.speaker(tx, part.conferenceId);
      this.floor.require(mayOnRegistrations(speaker.part).includes('resetAccess'));
      return this.reset(tx, part);
    });
  }

  // What is written here is under no policies, so the database is asked whether it is this viewer's to do.
  private async reset(
    tx: Transaction,
    { id, conferenceId, personId, role }: MembershipView,
  ): Promise<ResetAccessOutcome> {
    const [conference] = await tx.sql<{ shortName: string }>(
      'select short_name as "shortName" from conference where id = $1 and caucus.manages(id)',
      [conferenceId],
    );
    if (conference === undefined) return refuse('NotFound', { what: 'membership' });
    await this.access.reset(tx, personId, conference.shortName);
    const told = { kind: 'PersonAccessReset', subjectId: id, facts: { role } };
    await this.acts.happened(tx, { conferenceId, audience: `secretariat:${conferenceId}`, ...told });
    return { id };
  }
}
