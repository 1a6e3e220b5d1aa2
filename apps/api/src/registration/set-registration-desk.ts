import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { type NotAcceptable, notAcceptable } from '#lib/positions';
import { MeetingsReader } from '../meetings/meetings.reader.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnRegistrations } from './registration.policy.js';
import { RegistrationStore } from './registration.store.js';

export interface SetRegistrationDeskInput {
  readonly meetingId: string;
  readonly closesOn: string;
  readonly statementsDueOn?: string | null;
}

export type SetRegistrationDeskOutcome =
  | { readonly id: string }
  | NotAcceptable
  | Refusal<'NotFound', { what: string }>;

@Injectable()
export class SetRegistrationDesk {
  constructor(
    private readonly database: Database,
    private readonly floor: Floor,
    private readonly meetings: MeetingsReader,
    private readonly store: RegistrationStore,
    private readonly acts: Acts,
  ) {}

  execute(viewer: Viewer, input: SetRegistrationDeskInput, key: string): Promise<SetRegistrationDeskOutcome> {
    return this.database.mutation(viewer, { name: 'setRegistrationDesk', key, input }, async (tx) => {
      const { closesOn, statementsDueOn = null } = input;
      const meeting = await this.meetings.one(tx, input.meetingId);
      if (meeting === null) return refuse('NotFound', { what: 'meeting' });
      const { id, conferenceId, name, endsOn } = meeting;
      const { part } = await this.floor.speaker(tx, conferenceId);
      this.floor.require(mayOnRegistrations(part).includes('setRegistrationDesk'));
      if (closesOn > endsOn) return notAcceptable('ClosesAfterMeeting', { field: 'closesOn', endsOn });
      await this.store.setDesk(tx, { meetingId: id, conferenceId, closesOn, statementsDueOn });
      const told = { kind: 'RegistrationDeskOpened', subjectId: id, facts: { meeting: name, closesOn } };
      await this.acts.happened(tx, { conferenceId, audience: 'public', ...told });
      return { id };
    });
  }
}
