import type { Translation } from '../index.js';

export const events: Translation = {
  'event.AmendmentEntered': 'Amendement de {symbol} saisi en son nom : {kind}',
  'event.AmendmentFiled': 'Amendement de {symbol} déposé : {kind}',
  'event.AmendmentJoined': '{symbol} appuie un amendement',
  'event.AmendmentLeft': '{symbol} n’appuie plus un amendement',
  'event.AmendmentRevised': 'Amendement révisé (révision {revision})',
  'event.AmendmentWithdrawn': 'Amendement retiré',
  'event.AmendmentsMerged': '{count, plural, one {# amendement intégré} other {# amendements intégrés}} au projet',
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
  'event.PersonAppointed':
    'Fonction donnée : {role, select, SECRETARIAT {secrétariat} CHAIR {présidence} RAPPORTEUR {rapporteur} HEAD {chef de délégation} DELEGATE {délégué} OBSERVER {observateur} other {{role}}}',
  'event.PersonDismissed':
    'Fonction terminée : {role, select, SECRETARIAT {secrétariat} CHAIR {présidence} RAPPORTEUR {rapporteur} HEAD {chef de délégation} DELEGATE {délégué} OBSERVER {observateur} other {{role}}}',
  'event.PositionEntered': 'Position de {symbol} saisie en son nom',
  'event.PositionFiled': 'Position de {symbol} déposée',
  'event.PositionJoined': '{symbol} appuie une position',
  'event.PositionLeft': '{symbol} n’appuie plus une position',
  'event.PositionRevised': 'Position révisée (révision {revision})',
  'event.PositionWithdrawn': 'Position retirée',
  'event.StakeholderAdded': 'Participant inscrit : {name} ({symbol})',
  'event.other': 'Quelque chose s’est passé ({kind})',
};
