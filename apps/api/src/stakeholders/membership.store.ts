import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import type { Role } from './memberships.reader.js';

export interface NewMembership {
  readonly conferenceId: string;
  readonly personId: string;
  readonly role: Role;
  readonly stakeholderId: string | null;
  readonly inDraftingGroup: boolean;
}

@Injectable()
export class MembershipStore {
  /** A person has one part in a conference; a new one takes the place of the one before. */
  async appoint(tx: Transaction, part: NewMembership): Promise<string> {
    const id = randomUUID();
    await tx.sql(`update membership set until = now() where conference_id = $1 and person_id = $2 and until is null`, [
      part.conferenceId,
      part.personId,
    ]);
    await tx.sql(
      `insert into membership (id, conference_id, audience, person_id, role, stakeholder_id, in_drafting_group)
       values ($1, $2::uuid, 'conference:' || $2::uuid, $3, $4, $5, $6)`,
      [id, part.conferenceId, part.personId, part.role, part.stakeholderId, part.inDraftingGroup],
    );
    return id;
  }

  async end(tx: Transaction, membershipId: string): Promise<void> {
    await tx.sql(`update membership set until = now() where id = $1 and until is null`, [membershipId]);
  }
}
