import type { Translation } from '../index.js';

export const meetings: Translation = {
  'problem.AgendaOfOneDelegation':
    'un point de l’ordre du jour est lu par tous, par les participants ou par les délégations des États Membres.',
  'problem.NoSuchTime': 'les horloges n’y indiquent jamais cette heure.',
  'problem.OutsideMeeting': 'la réunion va du {startsOn} au {endsOn}.',
  'problem.ZoneUnknown': 'ce fuseau horaire n’est pas connu : {zone}.',
  'event.AgendaItemAdded': '{meeting} : point {number} ajouté à l’ordre du jour : {title}',
  'event.AgendaItemChanged': '{meeting} : point {number} de l’ordre du jour modifié : {title}',
  'event.AgendaItemMoved': '{meeting} : point de l’ordre du jour déplacé, désormais {number} : {title}',
  'event.AgendaItemRestored': '{meeting} : point {number} remis à l’ordre du jour : {title}',
  'event.AgendaItemWithdrawn': '{meeting} : point retiré de l’ordre du jour : {title}',
  'event.ConferenceDeadlineChanged': 'Délai modifié : {name} ({on})',
  'event.ConferenceDeadlineDropped': 'Délai supprimé : {name}',
  'event.ConferenceDeadlineRestored': 'Le délai vaut de nouveau : {name} ({on})',
  'event.ConferenceDeadlineSet': 'Délai fixé : {name} ({on})',
  'event.ConferenceOutlined': 'Il a été dit qui porte la conférence et de quoi elle traite',
  'event.MeetingCalledOff': 'Réunion annulée : {name}',
  'event.MeetingChanged': 'Réunion modifiée : {name}',
  'event.MeetingMoved': 'Réunion placée ailleurs parmi les autres : {name}',
  'event.MeetingNumbersFixed': '{name} : l’ordre du jour garde désormais ses numéros',
  'event.MeetingNumbersFreed': '{name} : l’ordre du jour est de nouveau numéroté dans l’ordre',
  'event.MeetingPlanned': 'Réunion prévue : {name} ({on})',
  'event.MeetingReinstated': 'La réunion a lieu malgré tout : {name}',
};
