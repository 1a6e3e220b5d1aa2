import { Injectable } from '@nestjs/common';
import type { ConferenceView } from '../conferences/conferences.reader.js';
import { Invitations } from '../identity/invitations.events.js';
import type { Transaction } from '../platform/database/database.js';
import { rightsChanged } from '../platform/events/moved.js';
import { Checkpoints } from '../record/checkpoints.events.js';
import { Acts } from '../record/record.events.js';
import type { AppointInput } from './appoint.js';
import { MembershipStore } from './membership.store.js';
import { MembershipsReader, type MembershipView } from './memberships.reader.js';

export type Entrant = AppointInput;

/** A person's part beginning and ending: the person, the part, the letter, the record, and whoever watches their keys. */
@Injectable()
export class Participation {
  constructor(
    private readonly invitations: Invitations,
    private readonly reader: MembershipsReader,
    private readonly memberships: MembershipStore,
    private readonly acts: Acts,
    private readonly checkpoints: Checkpoints,
  ) {}

  async begin(tx: Transaction, conference: ConferenceView, input: Entrant): Promise<string> {
    return this.give(tx, conference, input, await this.personFor(tx, conference, input));
  }

  /** As `begin`, but whoever has a part in the conference already keeps it. Answers with the person. */
  async admit(tx: Transaction, conference: ConferenceView, input: Entrant): Promise<string> {
    const personId = await this.personFor(tx, conference, input);
    if ((await this.partOf(tx, conference.id, personId)) === null) await this.give(tx, conference, input, personId);
    return personId;
  }

  async partOf(tx: Transaction, conferenceId: string, personId: string): Promise<MembershipView | null> {
    const parts = await this.reader.membershipsOf(tx, personId);
    return parts.find((part) => part.conferenceId === conferenceId) ?? null;
  }

  async end(tx: Transaction, { id, conferenceId, personId, role }: MembershipView): Promise<void> {
    await this.memberships.end(tx, id);
    await rightsChanged(tx, conferenceId, personId);
    await this.acts.happened(tx, {
      conferenceId,
      audience: `conference:${conferenceId}`,
      kind: 'PersonDismissed',
      subjectId: id,
      facts: { role },
    });
  }

  private personFor(tx: Transaction, { example }: ConferenceView, { email, name }: Entrant): Promise<string> {
    return this.invitations.personFor(tx, { email: email.trim().toLowerCase(), name, example });
  }

  private async give(tx: Transaction, conference: ConferenceView, input: Entrant, personId: string): Promise<string> {
    const { role, inDraftingGroup, stakeholderId = null } = input;
    const part = { conferenceId: conference.id, personId, role, stakeholderId, inDraftingGroup };
    const id = await this.memberships.appoint(tx, part);
    await rightsChanged(tx, conference.id, personId);
    await this.acts.happened(tx, {
      conferenceId: conference.id,
      audience: `conference:${conference.id}`,
      kind: 'PersonAppointed',
      subjectId: id,
      facts: { role },
    });
    const { shortName, example } = conference;
    const invitation = { ...input, email: input.email.trim().toLowerCase(), conference: shortName, example };
    await this.invitations.write(tx, personId, invitation, await this.checkpoints.of(tx, conference.id));
    return id;
  }
}
