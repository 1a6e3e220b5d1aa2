import { Injectable } from '@nestjs/common';
import { isRefusal } from '#lib/foundation';
import { orderBetween } from '#lib/live-draft';
import { acceptMeeting, type MeetingInput, planOf } from '#lib/meetings';
import { notAcceptable } from '#lib/positions';
import { Database, type Viewer } from '../platform/database/database.js';
import type { AgendaRefusal } from './agenda-desk.js';
import { MeetingStore } from './meeting.store.js';
import { MeetingDesk } from './meeting-desk.js';
import { MeetingsReader, type MeetingView } from './meetings.reader.js';

const MOST_MEETINGS = 200;

export interface AddMeetingInput {
  readonly conferenceId: string;
  readonly input: MeetingInput;
}

@Injectable()
export class PlanMeeting {
  constructor(
    private readonly database: Database,
    private readonly meetings: MeetingsReader,
    private readonly store: MeetingStore,
    private readonly desk: MeetingDesk,
  ) {}

  execute(viewer: Viewer, asked: AddMeetingInput, key: string): Promise<{ readonly id: string } | AgendaRefusal> {
    const request = { name: 'addMeeting', key, input: asked };
    return this.database.mutation<{ readonly id: string } | AgendaRefusal>(viewer, request, async (tx) => {
      const { conferenceId } = asked;
      const conference = await this.desk.conference(tx, conferenceId);
      if (isRefusal(conference)) return conference;
      const plan = planOf(asked.input);
      const problem = acceptMeeting(plan);
      if (problem) return problem;
      const others = await this.meetings.of(tx, conferenceId);
      if (others.length >= MOST_MEETINGS) return notAcceptable('TooMany', { field: 'meetings', most: MOST_MEETINGS });
      const { id } = await this.store.add(tx, conferenceId, plan, placeByDay(others, plan.startsOn));
      return this.desk.told(tx, id, 'MeetingPlanned');
    });
  }
}

/** Before the first that starts later. */
function placeByDay(others: readonly MeetingView[], startsOn: string): string {
  const at = others.findIndex((other) => other.startsOn > startsOn);
  return at === -1
    ? orderBetween(others.at(-1)?.order ?? null, null)
    : orderBetween(others[at - 1]?.order ?? null, others[at]?.order ?? null);
}
