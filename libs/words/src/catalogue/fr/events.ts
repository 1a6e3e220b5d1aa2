import type { Translation } from '../index.js';

export const events: Translation = {
  'event.AmendmentConfirmed': '{symbol} a reporté son amendement au {cited} sur les mots qui figurent désormais',
  'event.AmendmentDisposed':
    'Amendement de {symbol} au {cited} : {disposition, select, ACCEPTED {accepté} ACCEPTED_IN_PRINCIPLE {accepté en principe} ACCEPTED_IN_PART {accepté en partie} NOT_ACCEPTED {non accepté} OUT_OF_SCOPE {hors du champ} WITHDRAWN {retiré} OVERTAKEN {devenu sans objet} other {{disposition}}}',
  'event.AmendmentEntered': '{symbol} : amendement au {cited} saisi en son nom ({kind})',
  'event.AmendmentFiled': '{symbol} a déposé un amendement au {cited} ({kind})',
  'event.AmendmentJoined': '{symbol} appuie un amendement au {cited}',
  'event.AmendmentKept': '{symbol} maintient son amendement au {cited} tel qu’il a été rédigé',
  'event.AmendmentLeft': '{symbol} n’appuie plus un amendement au {cited}',
  'event.AmendmentToConfirm':
    'Les mots visés par l’amendement de {symbol} au {cited} ont changé ; il lui est demandé de le confirmer',
  'event.AmendmentRebased':
    'Amendement de {symbol} au {cited} mis à jour avec les mots du projet ; ce qu’il demande reste le même',
  'event.AmendmentReopened': 'L’amendement de {symbol} au {cited} est de nouveau ouvert',
  'event.AmendmentRevised': '{symbol} a révisé son amendement au {cited} (révision {revision})',
  'event.AmendmentWithdrawn': '{symbol} a retiré son amendement au {cited}',
  'event.AmendmentsMerged':
    '{count, plural, one {# amendement intégré} other {# amendements intégrés}} au projet au {cited}',
  'event.BracketReserved': '{symbol} a réservé sa position sur un crochet au {cited}',
  'event.BracketsLinked': '{count, plural, =0 {Crochets déliés} other {# crochets liés}} au {cited}',
  'event.BracketsSettled': '{count, plural, one {# crochet levé} other {# crochets levés}} au {cited}',
  'event.CommentAdded':
    'Commentaire sur {subjectKind, select, POSITION {une position} PROVISION {une disposition} AMENDMENT {un amendement} other {{subjectKind}}}',
  'event.CommentEdited':
    'Commentaire sur {subjectKind, select, POSITION {une position} PROVISION {une disposition} AMENDMENT {un amendement} other {{subjectKind}}} modifié',
  'event.CommentWithdrawn':
    'Commentaire sur {subjectKind, select, POSITION {une position} PROVISION {une disposition} AMENDMENT {un amendement} other {{subjectKind}}} repris',
  'event.ConferenceOpened': 'Conférence ouverte : {name}',
  'event.DraftOpened': 'Projet partagé ouvert : {title}',
  'event.InstrumentImported':
    'Texte importé : {title} ({provisions, plural, one {# disposition} other {# dispositions}})',
  'event.IssueOpened': 'Question {number} ouverte : {title}',
  'event.MergeUndone': 'Une intégration au projet au {cited} a été annulée',
  'event.PaperDiscarded':
    '{paper, select, POSITION {Une position en cours de rédaction a été abandonnée} BRIEF {Une note a été abandonnée} other {Un amendement en cours de rédaction a été abandonné}}',
  'event.PaperOpened':
    '{paper, select, POSITION {Une position se rédige à plusieurs : {cited}} BRIEF {Une note se rédige : {cited}} other {Un amendement se rédige à plusieurs ({proposal} {cited})}}',
  'event.PersonAppointed':
    'Fonction donnée : {role, select, SECRETARIAT {secrétariat} CHAIR {présidence} RAPPORTEUR {rapporteur} HEAD {chef de délégation} DELEGATE {délégué} OBSERVER {observateur} other {{role}}}',
  'event.PersonDismissed':
    'Fonction terminée : {role, select, SECRETARIAT {secrétariat} CHAIR {présidence} RAPPORTEUR {rapporteur} HEAD {chef de délégation} DELEGATE {délégué} OBSERVER {observateur} other {{role}}}',
  'event.PositionEntered': 'Position de {symbol} saisie en son nom : {issueTitle}',
  'event.PositionFiled': '{symbol} a déposé une position : {issueTitle}',
  'event.PositionJoined': '{symbol} appuie une position : {issueTitle}',
  'event.PositionLeft': '{symbol} n’appuie plus une position : {issueTitle}',
  'event.PositionRevised': '{symbol} a révisé sa position (révision {revision}) : {issueTitle}',
  'event.PositionWithdrawn': '{symbol} a retiré sa position : {issueTitle}',
  'event.ProvisionLocked':
    'Disposition {cited} fermée ({why, select, AGREED {convenue} CALL {soumise à un appel} other {réservée à un groupe}})',
  'event.ProvisionUnlocked': 'Disposition {cited} rouverte',
  'event.ReservationLifted': '{symbol} a levé sa réserve sur un crochet au {cited}',
  'event.RevisionSealed':
    'Rev.{number} scellée{brackets, plural, =0 {} one { ; il y reste # crochet} other { ; il y reste # crochets}}',
  'event.RulingGiven': 'Décision sur un crochet réservé au {cited} : {ruling}',
  'event.StakeholderAdded': 'Participant inscrit : {name} ({symbol})',
  'event.other': 'Quelque chose s’est passé ({kind})',
};
