import type { Translation } from '../index.js';

export const meetings: Translation = {
  'problem.AgendaOfOneDelegation':
    'een agendapunt wordt gelezen door iedereen, door de deelnemers of door delegaties van lidstaten.',
  'problem.NoSuchTime': 'de klokken daar wijzen deze tijd nooit aan.',
  'problem.OutsideMeeting': 'de vergadering is van {startsOn} tot {endsOn}.',
  'problem.ZoneUnknown': 'deze tijdzone is niet bekend: {zone}.',
  'event.AgendaItemAdded': '{meeting}: agendapunt {number} toegevoegd: {title}',
  'event.AgendaItemChanged': '{meeting}: agendapunt {number} gewijzigd: {title}',
  'event.AgendaItemMoved': '{meeting}: agendapunt verplaatst, nu {number}: {title}',
  'event.AgendaItemRestored': '{meeting}: agendapunt {number} teruggezet: {title}',
  'event.AgendaItemWithdrawn': '{meeting}: agendapunt van de agenda gehaald: {title}',
  'event.ConferenceDeadlineChanged': 'Termijn gewijzigd: {name} ({on})',
  'event.ConferenceDeadlineDropped': 'Termijn vervallen: {name}',
  'event.ConferenceDeadlineRestored': 'Termijn geldt weer: {name} ({on})',
  'event.ConferenceDeadlineSet': 'Termijn gesteld: {name} ({on})',
  'event.ConferenceOutlined': 'Er is gezegd wie achter de conferentie staat en waarover zij gaat',
  'event.MeetingCalledOff': 'Vergadering gaat niet door: {name}',
  'event.MeetingChanged': 'Vergadering gewijzigd: {name}',
  'event.MeetingMoved': 'Vergadering tussen de andere verplaatst: {name}',
  'event.MeetingNumbersFixed': '{name}: de agenda houdt voortaan haar nummers',
  'event.MeetingNumbersFreed': '{name}: de agenda wordt weer op volgorde genummerd',
  'event.MeetingPlanned': 'Vergadering gepland: {name} ({on})',
  'event.MeetingReinstated': 'De vergadering gaat toch door: {name}',
};
