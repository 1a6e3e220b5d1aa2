import type { Translation } from '../index.js';

export const meetings: Translation = {
  'problem.AgendaOfOneDelegation':
    'un punto del orden del día lo leen todos, quienes participan o las delegaciones de los Estados Miembros.',
  'problem.NoSuchTime': 'los relojes de allí nunca muestran esa hora.',
  'problem.OutsideMeeting': 'la reunión es del {startsOn} al {endsOn}.',
  'problem.ZoneUnknown': 'no se conoce esa zona horaria: {zone}.',
  'event.AgendaItemAdded': '{meeting}: punto {number} añadido al orden del día: {title}',
  'event.AgendaItemChanged': '{meeting}: punto {number} del orden del día modificado: {title}',
  'event.AgendaItemMoved': '{meeting}: punto del orden del día trasladado, ahora {number}: {title}',
  'event.AgendaItemRestored': '{meeting}: punto {number} repuesto en el orden del día: {title}',
  'event.AgendaItemWithdrawn': '{meeting}: punto retirado del orden del día: {title}',
  'event.ConferenceDeadlineChanged': 'Plazo modificado: {name} ({on})',
  'event.ConferenceDeadlineDropped': 'Plazo suprimido: {name}',
  'event.ConferenceDeadlineRestored': 'El plazo vuelve a regir: {name} ({on})',
  'event.ConferenceDeadlineSet': 'Plazo fijado: {name} ({on})',
  'event.ConferenceOutlined': 'Se indicó quién está detrás de la conferencia y de qué trata',
  'event.MeetingCalledOff': 'Reunión cancelada: {name}',
  'event.MeetingChanged': 'Reunión modificada: {name}',
  'event.MeetingMoved': 'Reunión cambiada de lugar entre las demás: {name}',
  'event.MeetingNumbersFixed': '{name}: el orden del día conserva desde ahora sus números',
  'event.MeetingNumbersFreed': '{name}: el orden del día se numera de nuevo en su orden',
  'event.MeetingPlanned': 'Reunión prevista: {name} ({on})',
  'event.MeetingReinstated': 'La reunión se celebra finalmente: {name}',
};
