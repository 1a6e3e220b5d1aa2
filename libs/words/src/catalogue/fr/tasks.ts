import type { Translation } from '../index.js';

export const tasks: Translation = {
  'task.AmendmentCommentsToAnswer':
    '{count, plural, one {# commentaire} other {# commentaires}} sur votre amendement en attente de réponse',
  'task.AmendmentsToMerge': '{count, plural, one {# amendement} other {# amendements}} au {cited} à intégrer',
  'task.DraftToOpen': 'Le projet partagé peut être ouvert',
  'task.PositionAsked': 'Déposer une position sur la question {number} : {title}',
  'task.PositionCommentsToAnswer':
    '{count, plural, one {# commentaire} other {# commentaires}} sur votre position en attente de réponse : {title}',
  'task.TextToImport': 'Importer le texte à réviser',
  'task.WordsChangedUnderAmendment': 'Les mots de votre amendement ({kind}) au {cited} ont changé dans le projet',
  'task.other': 'Quelque chose vous attend ({kind}).',
  'task.CallToAnswer': 'Indiquez la position de votre délégation sur {cited} : {title}',
  'task.CallToReceive': 'Accusez réception de la consultation : {title}',
  'task.ObjectionToDispose': 'Dites ce que devient l’objection malgré laquelle {cited} a été adopté : {title}',
  'task.OptionToTake': 'Retenez l’option de {cited} acceptable pour tous : {title}',
  'task.ObjectionToRule': 'Statuez sur une objection à {cited} : {title}',
  'task.StanceToClear': 'Autorisez ce que votre délégation a préparé sur {cited}',
  'task.StanceToReconfirm': 'Le texte de {cited} a changé : confirmez de nouveau ce que dit votre délégation',
};
