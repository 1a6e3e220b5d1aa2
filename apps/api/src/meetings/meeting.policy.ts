import { actionsOf, type Part, type PolicyTable } from '../platform/access/policy-table.js';

export type MeetingAction = 'planMeetings' | 'changeMeeting' | 'editAgenda';

/** The secretariat plans; everybody reads. */
export const meetingPolicy: PolicyTable<MeetingAction> = {
  SECRETARIAT: ['planMeetings', 'changeMeeting', 'editAgenda'],
};

export function mayOnMeetings(part: Part): readonly MeetingAction[] {
  return actionsOf(meetingPolicy, part);
}
