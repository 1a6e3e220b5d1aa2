import type { Translation } from '../index.js';

export const events: Translation = {
  'event.AmendmentEntered': 'Amendement van {symbol} namens hen ingevoerd: {kind}',
  'event.AmendmentFiled': 'Amendement van {symbol} ingediend: {kind}',
  'event.AmendmentJoined': '{symbol} staat achter een amendement',
  'event.AmendmentLeft': '{symbol} staat niet meer achter een amendement',
  'event.AmendmentRevised': 'Amendement herzien (herziening {revision})',
  'event.AmendmentWithdrawn': 'Amendement ingetrokken',
  'event.AmendmentsMerged': '{count, plural, one {# amendement} other {# amendementen}} in het ontwerp ingevoegd',
  'event.CommentAdded':
    'Reactie op {subjectKind, select, POSITION {een standpunt} PROVISION {een bepaling} AMENDMENT {een amendement} other {{subjectKind}}}',
  'event.CommentEdited':
    'Reactie op {subjectKind, select, POSITION {een standpunt} PROVISION {een bepaling} AMENDMENT {een amendement} other {{subjectKind}}} bewerkt',
  'event.CommentWithdrawn':
    'Reactie op {subjectKind, select, POSITION {een standpunt} PROVISION {een bepaling} AMENDMENT {een amendement} other {{subjectKind}}} teruggenomen',
  'event.ConferenceOpened': 'Conferentie geopend: {name}',
  'event.DraftOpened': 'Gezamenlijk ontwerp geopend: {title}',
  'event.InstrumentImported':
    'Tekst geïmporteerd: {title} ({provisions, plural, one {# bepaling} other {# bepalingen}})',
  'event.IssueOpened': 'Vraagstuk {number} geopend: {title}',
  'event.PersonAppointed':
    'Rol gegeven: {role, select, SECRETARIAT {secretariaat} CHAIR {voorzitter} RAPPORTEUR {rapporteur} HEAD {delegatieleider} DELEGATE {gedelegeerde} OBSERVER {waarnemer} other {{role}}}',
  'event.PersonDismissed':
    'Rol beëindigd: {role, select, SECRETARIAT {secretariaat} CHAIR {voorzitter} RAPPORTEUR {rapporteur} HEAD {delegatieleider} DELEGATE {gedelegeerde} OBSERVER {waarnemer} other {{role}}}',
  'event.PositionEntered': 'Standpunt van {symbol} namens hen ingevoerd',
  'event.PositionFiled': 'Standpunt van {symbol} ingediend',
  'event.PositionJoined': '{symbol} staat achter een standpunt',
  'event.PositionLeft': '{symbol} staat niet meer achter een standpunt',
  'event.PositionRevised': 'Standpunt herzien (herziening {revision})',
  'event.PositionWithdrawn': 'Standpunt ingetrokken',
  'event.StakeholderAdded': 'Deelnemer ingevoerd: {name} ({symbol})',
  'event.other': 'Er gebeurde iets ({kind})',
};
