export { type AgendaItemInput, type AgendaItemPlan, acceptItem, type MeetingOfItem } from './agenda-plan.js';
export { acceptMeeting, type MeetingInput, type MeetingPlan, planOf } from './meeting-plan.js';
export { type AgendaSeries, type Numbered, numbersInOrder, numbersKept } from './numbering.js';
export { isZone, localTime, momentOf } from './zone.js';
