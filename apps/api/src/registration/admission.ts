import { Injectable } from '@nestjs/common';
import { partOf, type TakesPartAs } from '#lib/registration';
import { ConferencesReader, type ConferenceView } from '../conferences/conferences.reader.js';
import type { Transaction } from '../platform/database/database.js';
import { Participation } from '../stakeholders/participation.events.js';
import { RegistrationStore } from './registration.store.js';
import { RegistrationLetters } from './registration-letters.js';
import { type RegistrantView, RegistrationsReader, type RegistrationView } from './registrations.reader.js';

interface Standing {
  readonly stakeholderId: string;
  readonly takesPartAs: TakesPartAs;
}

interface HeadChange {
  readonly from: RegistrantView | null;
  readonly to: RegistrantView;
}

/** People of a registration becoming participants: each with an address gets a part, and a link that lets them in once. */
@Injectable()
export class Admission {
  constructor(
    private readonly conferences: ConferencesReader,
    private readonly participation: Participation,
    private readonly registrations: RegistrationsReader,
    private readonly store: RegistrationStore,
    private readonly letters: RegistrationLetters,
  ) {}

  async approve(tx: Transaction, registration: RegistrationView, standing: Standing): Promise<void> {
    const { id, focalEmail: email, locale, state } = registration;
    const members = (await this.registrations.members(tx, [id])).get(id) ?? [];
    for (const member of members) await this.admit(tx, member, standing);
    await this.store.approve(tx, id, standing.stakeholderId, standing.takesPartAs);
    if (state !== 'APPROVED') await this.letters.write(tx, registration, 'approved', { email, locale });
  }

  /** Whoever has a part in the conference already keeps it; a form is no way to take it from them. */
  async admit(tx: Transaction, member: RegistrantView, { stakeholderId, takesPartAs }: Standing): Promise<void> {
    if (member.left || member.personId !== null || member.email === '') return;
    const entrant = this.entrant(member, stakeholderId, partOf(member.role, takesPartAs));
    await this.store.admit(
      tx,
      member.id,
      await this.participation.admit(tx, await this.conference(tx, member), entrant),
    );
  }

  /** The head's part passes on: the one who leaves has none any more, the next one speaks. */
  async passOn(tx: Transaction, { from, to }: HeadChange, standing: Standing): Promise<void> {
    const { stakeholderId, takesPartAs } = standing;
    await this.dismiss(tx, from, stakeholderId);
    const role = partOf('HEAD', takesPartAs);
    const part = to.personId === null ? null : await this.participation.partOf(tx, to.conferenceId, to.personId);
    if (part === null) return this.admit(tx, { ...to, role: 'HEAD', personId: null }, standing);
    if (part.stakeholderId !== stakeholderId || part.role === role) return;
    const { inDraftingGroup } = part;
    const entrant = { ...this.entrant(to, stakeholderId, role), inDraftingGroup, sendLink: false };
    await this.participation.begin(tx, await this.conference(tx, to), entrant);
  }

  private async dismiss(tx: Transaction, leaving: RegistrantView | null, stakeholderId: string): Promise<void> {
    if (leaving === null || leaving.personId === null) return;
    const part = await this.participation.partOf(tx, leaving.conferenceId, leaving.personId);
    if (part?.stakeholderId === stakeholderId) await this.participation.end(tx, part);
  }

  private entrant({ email, name }: RegistrantView, stakeholderId: string, role: 'HEAD' | 'DELEGATE' | 'OBSERVER') {
    return { email, name, role, stakeholderId, inDraftingGroup: false, sendLink: true };
  }

  private async conference(tx: Transaction, { conferenceId }: RegistrantView): Promise<ConferenceView> {
    const conference = (await this.conferences.byIds(tx, [conferenceId])).get(conferenceId);
    if (!conference) throw new Error('A registration without its conference');
    return conference;
  }
}
