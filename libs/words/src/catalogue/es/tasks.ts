import type { Translation } from '../index.js';

export const tasks: Translation = {
  'task.AmendmentCommentsToAnswer':
    '{count, plural, one {# comentario} other {# comentarios}} sobre su enmienda por responder',
  'task.AmendmentsToMerge': '{count, plural, one {# enmienda} other {# enmiendas}} al {cited} por incorporar',
  'task.DraftToOpen': 'Se puede abrir el proyecto en vivo',
  'task.PositionAsked': 'Presentar una posición sobre el asunto {number}: {title}',
  'task.PositionCommentsToAnswer':
    '{count, plural, one {# comentario} other {# comentarios}} sobre su posición por responder: {title}',
  'task.TextToImport': 'Importar el texto que se ha de revisar',
  'task.WordsChangedUnderAmendment': 'Han cambiado en el proyecto las palabras de su enmienda ({kind}) al {cited}',
  'task.other': 'Algo le espera ({kind}).',
  'task.CallToAnswer': 'Diga cuál es la postura de su delegación sobre {cited}: {title}',
  'task.CallToReceive': 'Confirme la recepción de la consulta: {title}',
  'task.ObjectionToDispose': 'Diga qué ha sido de la objeción pese a la cual se adoptó {cited}: {title}',
  'task.OptionToTake': 'Tome la opción de {cited} que es aceptable para todos: {title}',
  'task.ObjectionToRule': 'Decida sobre una objeción a {cited}: {title}',
  'task.StanceToClear': 'Autorice lo que su delegación preparó sobre {cited}',
  'task.StanceToReconfirm': 'El texto de {cited} ha cambiado: confirme de nuevo lo que dice su delegación',
};
