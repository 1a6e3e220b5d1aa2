import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { MeetingsReader, type MeetingView } from '../meetings/meetings.reader.js';
import type { Transaction } from '../platform/database/database.js';
import { RegistrationDesksReader } from '../registration/registration-desks.reader.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { type InvitationAction, mayOnInvitations } from './invitation.policy.js';
import { InvitationsReader, type InvitationView } from './invitations.reader.js';

export type NotFound = Refusal<'NotFound', { what: string }>;
type Closed = Refusal<'RegistrationClosed', { closedOn: string | null }>;

/** Where invitations and what came of them are dealt with. */
@Injectable()
export class InvitingDesk {
  constructor(
    private readonly floor: Floor,
    private readonly meetings: MeetingsReader,
    private readonly desks: RegistrationDesksReader,
    private readonly invitations: InvitationsReader,
  ) {}

  async require(tx: Transaction, conferenceId: string, action: InvitationAction): Promise<void> {
    const { part } = await this.floor.speaker(tx, conferenceId);
    this.floor.require(mayOnInvitations(part).includes(action));
  }

  async meeting(tx: Transaction, meetingId: string, action: InvitationAction): Promise<MeetingView | NotFound> {
    const meeting = await this.meetings.one(tx, meetingId);
    if (meeting === null) return refuse('NotFound', { what: 'meeting' });
    await this.require(tx, meeting.conferenceId, action);
    return meeting;
  }

  /** A meeting for which one can register: an invitation to a closed door is none. */
  async open(tx: Transaction, meetingId: string): Promise<MeetingView | NotFound | Closed> {
    const meeting = await this.meeting(tx, meetingId, 'invite');
    const desk = await this.desks.of(tx, meetingId);
    if ('refused' in meeting || desk?.open) return meeting;
    return refuse('RegistrationClosed', { closedOn: desk?.closesOn ?? null });
  }

  /** An invitation that the viewer deals with; null where there is none. */
  async invited(tx: Transaction, invitationId: string): Promise<InvitationView | null> {
    const found = await this.invitations.one(tx, invitationId);
    if (found === null) return null;
    await this.require(tx, found.conferenceId, 'invite');
    return found;
  }
}
