import type { Translation } from '../index.js';

export const events: Translation = {
  'event.AmendmentEntered': 'Enmienda de {symbol} introducida en su nombre: {kind}',
  'event.AmendmentFiled': 'Enmienda de {symbol} presentada: {kind}',
  'event.AmendmentJoined': '{symbol} respalda una enmienda',
  'event.AmendmentLeft': '{symbol} ya no respalda una enmienda',
  'event.AmendmentRevised': 'Enmienda revisada (revisión {revision})',
  'event.AmendmentWithdrawn': 'Enmienda retirada',
  'event.AmendmentsMerged':
    '{count, plural, one {# enmienda incorporada} other {# enmiendas incorporadas}} al proyecto',
  'event.CommentAdded':
    'Comentario sobre {subjectKind, select, POSITION {una posición} PROVISION {una disposición} AMENDMENT {una enmienda} other {{subjectKind}}}',
  'event.CommentEdited':
    'Comentario sobre {subjectKind, select, POSITION {una posición} PROVISION {una disposición} AMENDMENT {una enmienda} other {{subjectKind}}} editado',
  'event.CommentWithdrawn':
    'Comentario sobre {subjectKind, select, POSITION {una posición} PROVISION {una disposición} AMENDMENT {una enmienda} other {{subjectKind}}} retirado',
  'event.ConferenceOpened': 'Conferencia abierta: {name}',
  'event.DraftOpened': 'Proyecto en vivo abierto: {title}',
  'event.InstrumentImported':
    'Texto importado: {title} ({provisions, plural, one {# disposición} other {# disposiciones}})',
  'event.IssueOpened': 'Asunto {number} abierto: {title}',
  'event.PersonAppointed':
    'Función dada: {role, select, SECRETARIAT {secretaría} CHAIR {presidencia} RAPPORTEUR {relatoría} HEAD {jefatura de delegación} DELEGATE {delegado} OBSERVER {observador} other {{role}}}',
  'event.PersonDismissed':
    'Función terminada: {role, select, SECRETARIAT {secretaría} CHAIR {presidencia} RAPPORTEUR {relatoría} HEAD {jefatura de delegación} DELEGATE {delegado} OBSERVER {observador} other {{role}}}',
  'event.PositionEntered': 'Posición de {symbol} introducida en su nombre',
  'event.PositionFiled': 'Posición de {symbol} presentada',
  'event.PositionJoined': '{symbol} respalda una posición',
  'event.PositionLeft': '{symbol} ya no respalda una posición',
  'event.PositionRevised': 'Posición revisada (revisión {revision})',
  'event.PositionWithdrawn': 'Posición retirada',
  'event.StakeholderAdded': 'Participante introducido: {name} ({symbol})',
  'event.other': 'Algo ocurrió ({kind})',
};
