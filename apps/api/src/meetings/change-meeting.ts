import { Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '#lib/foundation';
import { acceptMeeting, type MeetingInput, planOf } from '#lib/meetings';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { AgendaStore } from './agenda.store.js';
import { type AgendaRefusal, numbersOf, placeBehind } from './agenda-desk.js';
import { MeetingStore } from './meeting.store.js';
import { MeetingDesk } from './meeting-desk.js';
import { MeetingsReader, type MeetingView } from './meetings.reader.js';

interface OnMeeting {
  readonly meetingId: string;
  readonly expectedVersion: number;
}
export interface ChangeMeetingInput extends OnMeeting {
  readonly input: MeetingInput;
}
export interface MoveMeetingInput extends OnMeeting {
  readonly afterMeetingId?: string | null;
}
export interface CallOffMeetingInput extends OnMeeting {
  readonly calledOff: boolean;
}
export interface KeepNumbersInput extends OnMeeting {
  readonly kept: boolean;
}

export type ChangeMeetingOutcome = { readonly id: string } | AgendaRefusal;
type Change = (tx: Transaction, meeting: MeetingView) => Promise<AgendaRefusal | null>;

/** A meeting is described anew, placed elsewhere among the others, called off, or has its agenda adopted. */
@Injectable()
export class ChangeMeeting {
  constructor(
    private readonly database: Database,
    private readonly meetings: MeetingsReader,
    private readonly store: MeetingStore,
    private readonly agenda: AgendaStore,
    private readonly desk: MeetingDesk,
  ) {}

  change(viewer: Viewer, asked: ChangeMeetingInput, key: string): Promise<ChangeMeetingOutcome> {
    return this.perform(viewer, { name: 'MeetingChanged', key, asked }, async (tx, meeting) => {
      const plan = planOf(asked.input);
      const problem = acceptMeeting(plan);
      if (problem) return problem;
      await this.store.change(tx, meeting, plan);
      return null;
    });
  }

  move(viewer: Viewer, asked: MoveMeetingInput, key: string): Promise<ChangeMeetingOutcome> {
    return this.perform(viewer, { name: 'MeetingMoved', key, asked }, async (tx, { id, conferenceId }) => {
      const others = (await this.meetings.of(tx, conferenceId)).filter((other) => other.id !== id);
      const order = placeBehind(others, asked.afterMeetingId ?? null);
      if (isRefusal(order)) return refuse('NotFound', { what: 'meeting' });
      await this.store.place(tx, id, order);
      return null;
    });
  }

  callOff(viewer: Viewer, asked: CallOffMeetingInput, key: string): Promise<ChangeMeetingOutcome> {
    const name = asked.calledOff ? 'MeetingCalledOff' : 'MeetingReinstated';
    return this.perform(viewer, { name, key, asked }, async (tx, { id }) => {
      await this.store.callOff(tx, id, asked.calledOff);
      return null;
    });
  }

  keepNumbers(viewer: Viewer, asked: KeepNumbersInput, key: string): Promise<ChangeMeetingOutcome> {
    const name = asked.kept ? 'MeetingNumbersFixed' : 'MeetingNumbersFreed';
    return this.perform(viewer, { name, key, asked }, async (tx, { id }) => {
      const places = await this.agenda.lock(tx, id);
      await this.store.keepNumbers(tx, id, asked.kept);
      await this.agenda.number(tx, numbersOf(places, asked.kept));
      return null;
    });
  }

  private perform(
    viewer: Viewer,
    { name, key, asked }: { readonly name: string; readonly key: string; readonly asked: OnMeeting },
    change: Change,
  ): Promise<ChangeMeetingOutcome> {
    return this.database.mutation<ChangeMeetingOutcome>(viewer, { name, key, input: asked }, async (tx) => {
      const meeting = await this.desk.meeting(tx, asked.meetingId, asked.expectedVersion);
      if (isRefusal(meeting)) return meeting;
      return (await change(tx, meeting)) ?? this.desk.told(tx, meeting.id, name);
    });
  }
}
