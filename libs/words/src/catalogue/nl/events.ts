import type { Translation } from '../index.js';

export const events: Translation = {
  'event.AmendmentConfirmed': '{symbol} bracht het eigen amendement op {cited} over op de woorden die er nu staan',
  'event.AmendmentDisposed':
    'Amendement van {symbol} op {cited}: {disposition, select, ACCEPTED {aanvaard} ACCEPTED_IN_PRINCIPLE {in beginsel aanvaard} ACCEPTED_IN_PART {deels aanvaard} NOT_ACCEPTED {niet aanvaard} OUT_OF_SCOPE {buiten het bestek} WITHDRAWN {ingetrokken} OVERTAKEN {achterhaald} other {{disposition}}}',
  'event.AmendmentEntered': '{symbol}: amendement op {cited} namens hen ingevoerd ({kind})',
  'event.AmendmentFiled': '{symbol} diende een amendement op {cited} in ({kind})',
  'event.AmendmentJoined': '{symbol} staat achter een amendement op {cited}',
  'event.AmendmentKept': '{symbol} handhaaft het eigen amendement op {cited} zoals het geschreven is',
  'event.AmendmentLeft': '{symbol} staat niet meer achter een amendement op {cited}',
  'event.AmendmentToConfirm':
    'De woorden onder het amendement van {symbol} op {cited} zijn veranderd; het wordt gevraagd te bevestigen',
  'event.AmendmentRebased':
    'Amendement van {symbol} op {cited} bijgewerkt naar de woorden van het ontwerp; wat het vraagt is hetzelfde',
  'event.AmendmentReopened': 'Amendement van {symbol} op {cited} staat weer open',
  'event.AmendmentRevised': '{symbol} herzag het eigen amendement op {cited} (herziening {revision})',
  'event.AmendmentWithdrawn': '{symbol} trok het eigen amendement op {cited} in',
  'event.AmendmentsMerged':
    '{count, plural, one {# amendement} other {# amendementen}} bij {cited} in het ontwerp ingevoegd',
  'event.BracketReserved': '{symbol} behield zich haar standpunt voor over een haak bij {cited}',
  'event.BracketsLinked': '{count, plural, =0 {Haken losgemaakt} other {# haken gekoppeld}} bij {cited}',
  'event.BracketsSettled': '{count, plural, one {# haak} other {# haken}} opgelost bij {cited}',
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
  'event.MergeUndone': 'Een samenvoeging in het ontwerp bij {cited} is ongedaan gemaakt',
  'event.PaperDiscarded':
    '{paper, select, POSITION {Een standpunt waaraan samen werd geschreven is verworpen} BRIEF {Een notitie is verworpen} other {Een amendement waaraan samen werd geschreven is verworpen}}',
  'event.PaperOpened':
    '{paper, select, POSITION {Er wordt samen aan een standpunt geschreven: {cited}} BRIEF {Er wordt een notitie geschreven: {cited}} other {Er wordt samen aan een amendement geschreven ({proposal} {cited})}}',
  'event.PersonAppointed':
    'Rol gegeven: {role, select, SECRETARIAT {secretariaat} CHAIR {voorzitter} RAPPORTEUR {rapporteur} HEAD {delegatieleider} DELEGATE {gedelegeerde} OBSERVER {waarnemer} other {{role}}}',
  'event.PersonDismissed':
    'Rol beëindigd: {role, select, SECRETARIAT {secretariaat} CHAIR {voorzitter} RAPPORTEUR {rapporteur} HEAD {delegatieleider} DELEGATE {gedelegeerde} OBSERVER {waarnemer} other {{role}}}',
  'event.PositionEntered': 'Standpunt van {symbol} namens hen ingevoerd: {issueTitle}',
  'event.PositionFiled': '{symbol} diende een standpunt in: {issueTitle}',
  'event.PositionJoined': '{symbol} staat achter een standpunt: {issueTitle}',
  'event.PositionLeft': '{symbol} staat niet meer achter een standpunt: {issueTitle}',
  'event.PositionRevised': '{symbol} herzag het eigen standpunt (herziening {revision}): {issueTitle}',
  'event.PositionWithdrawn': '{symbol} trok het eigen standpunt in: {issueTitle}',
  'event.ProvisionLocked':
    'Bepaling {cited} gesloten ({why, select, AGREED {overeengekomen} CALL {in raadpleging} other {voor één groep}})',
  'event.ProvisionUnlocked': 'Bepaling {cited} weer geopend',
  'event.ReservationLifted': '{symbol} trok haar voorbehoud over een haak bij {cited} in',
  'event.RevisionSealed':
    'Rev.{number} verzegeld{brackets, plural, =0 {} one { met nog # haak} other { met nog # haken}}',
  'event.RulingGiven': 'Beslissing over een voorbehouden haak bij {cited}: {ruling}',
  'event.StakeholderAdded': 'Deelnemer ingevoerd: {name} ({symbol})',
  'event.other': 'Er gebeurde iets ({kind})',
};
