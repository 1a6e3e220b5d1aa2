import { Injectable } from '@nestjs/common';
import type { ConferenceView } from '../conferences/conferences.reader.js';
import { Invitations } from '../identity/invitations.events.js';
import type { Transaction } from '../platform/database/database.js';
import { rightsChanged } from '../platform/events/moved.js';
import { Checkpoints } from '../record/checkpoints.events.js';
import { Acts } from '../record/record.events.js';
import type { AppointInput } from './appoint.js';
import { MembershipStore } from './membership.store.js';

/** A person's part beginning: the person, the part, the letter, the record, and whoever watches the person's keys. */
@Injectable()
export class Participation {
  constructor(
    private readonly invitations: Invitations,
    private readonly memberships: MembershipStore,
    private readonly acts: Acts,
    private readonly checkpoints: Checkpoints,
  ) {}

  async begin(tx: Transaction, conference: ConferenceView, input: AppointInput): Promise<string> {
    const { role, inDraftingGroup, stakeholderId = null } = input;
    const invitation = {
      ...input,
      email: input.email.trim().toLowerCase(),
      conference: conference.shortName,
      example: conference.example,
    };
    const personId = await this.invitations.personFor(tx, invitation);
    const id = await this.memberships.appoint(tx, {
      conferenceId: conference.id,
      personId,
      role,
      stakeholderId,
      inDraftingGroup,
    });
    await rightsChanged(tx, conference.id, personId);
    await this.acts.happened(tx, {
      conferenceId: conference.id,
      audience: `conference:${conference.id}`,
      kind: 'PersonAppointed',
      subjectId: id,
      facts: { role },
    });
    await this.invitations.write(tx, personId, invitation, await this.checkpoints.of(tx, conference.id));
    return id;
  }
}
