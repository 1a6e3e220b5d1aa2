import type { Translation } from '../index.js';

export const events: Translation = {
  'event.AmendmentConfirmed': '{symbol} trasladó su enmienda al {cited} a las palabras que figuran ahora',
  'event.AmendmentDisposed':
    'Enmienda de {symbol} al {cited}: {disposition, select, ACCEPTED {aceptada} ACCEPTED_IN_PRINCIPLE {aceptada en principio} ACCEPTED_IN_PART {aceptada en parte} NOT_ACCEPTED {no aceptada} OUT_OF_SCOPE {fuera del ámbito} WITHDRAWN {retirada} OVERTAKEN {superada} other {{disposition}}}',
  'event.AmendmentEntered': '{symbol}: enmienda al {cited} introducida en su nombre ({kind})',
  'event.AmendmentFiled': '{symbol} presentó una enmienda al {cited} ({kind})',
  'event.AmendmentJoined': '{symbol} respalda una enmienda al {cited}',
  'event.AmendmentKept': '{symbol} mantiene su enmienda al {cited} tal como se redactó',
  'event.AmendmentLeft': '{symbol} ya no respalda una enmienda al {cited}',
  'event.AmendmentToConfirm':
    'Cambiaron las palabras de la enmienda de {symbol} al {cited}; se le pide que la confirme',
  'event.AmendmentRebased':
    'Enmienda de {symbol} al {cited} puesta al día con las palabras del proyecto; lo que pide es lo mismo',
  'event.AmendmentReopened': 'La enmienda de {symbol} al {cited} vuelve a estar abierta',
  'event.AmendmentRevised': '{symbol} revisó su enmienda al {cited} (revisión {revision})',
  'event.AmendmentWithdrawn': '{symbol} retiró su enmienda al {cited}',
  'event.AmendmentsMerged':
    '{count, plural, one {# enmienda incorporada} other {# enmiendas incorporadas}} al proyecto en el {cited}',
  'event.BracketReserved': '{symbol} reservó su posición sobre un corchete en el {cited}',
  'event.BracketsLinked': '{count, plural, =0 {Corchetes desvinculados} other {# corchetes vinculados}} en el {cited}',
  'event.BracketsSettled': '{count, plural, one {# corchete resuelto} other {# corchetes resueltos}} en el {cited}',
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
  'event.MergeUndone': 'Se deshizo una incorporación al proyecto en el {cited}',
  'event.PaperDiscarded':
    '{paper, select, POSITION {Se descartó una posición que se redactaba en común} BRIEF {Se descartó una nota informativa} other {Se descartó una enmienda que se redactaba en común}}',
  'event.PaperOpened':
    '{paper, select, POSITION {Se redacta en común una posición: {cited}} BRIEF {Se redacta una nota informativa: {cited}} other {Se redacta en común una enmienda ({proposal} {cited})}}',
  'event.PersonAppointed':
    'Función dada: {role, select, SECRETARIAT {secretaría} CHAIR {presidencia} RAPPORTEUR {relatoría} HEAD {jefatura de delegación} DELEGATE {delegado} OBSERVER {observador} other {{role}}}',
  'event.PersonDismissed':
    'Función terminada: {role, select, SECRETARIAT {secretaría} CHAIR {presidencia} RAPPORTEUR {relatoría} HEAD {jefatura de delegación} DELEGATE {delegado} OBSERVER {observador} other {{role}}}',
  'event.PositionEntered': 'Posición de {symbol} introducida en su nombre: {issueTitle}',
  'event.PositionFiled': '{symbol} presentó una posición: {issueTitle}',
  'event.PositionJoined': '{symbol} respalda una posición: {issueTitle}',
  'event.PositionLeft': '{symbol} ya no respalda una posición: {issueTitle}',
  'event.PositionRevised': '{symbol} revisó su posición (revisión {revision}): {issueTitle}',
  'event.PositionWithdrawn': '{symbol} retiró su posición: {issueTitle}',
  'event.ProvisionLocked':
    'Disposición {cited} cerrada ({why, select, AGREED {acordada} CALL {en consulta} other {reservada a un grupo}})',
  'event.ProvisionUnlocked': 'Disposición {cited} abierta de nuevo',
  'event.ReservationLifted': '{symbol} retiró su reserva sobre un corchete en el {cited}',
  'event.RevisionSealed':
    'Rev.{number} sellada{brackets, plural, =0 {} one { con # corchete pendiente} other { con # corchetes pendientes}}',
  'event.RulingGiven': 'Decisión sobre un corchete reservado en el {cited}: {ruling}',
  'event.StakeholderAdded': 'Participante introducido: {name} ({symbol})',
  'event.other': 'Algo ocurrió ({kind})',
};
