import type { Translation } from '../../index.js';

export const overview: Translation = {
  'waiting.title': 'Lo que me espera',
  'waiting.all': '{count, plural, one {Ver lo único que le espera} other {Ver las # cosas que le esperan}}',
  'waiting.emptyHint':
    'Aquí estarán las palabras por reconfirmar, los borradores por aprobar y las preguntas por responder, hasta que se hagan.',
  'waiting.StanceToReconfirm': 'Reconfirmar',
  'waiting.StanceToClear': 'Aprobar',
  'waiting.CallToAnswer': 'Responder',
  'waiting.CallToReceive': 'Confirmar la recepción',
  'waiting.ObjectionToDispose': 'Objeciones por resolver',
  'waiting.OptionToTake': 'Opciones por tomar',
  'waiting.ObjectionToRule': 'Pronunciarse sobre objeciones',
  'waiting.others': 'Además',
  'board.title': 'Tablero',
  'board.agreed': 'Acordada',
  'board.call': 'En consulta',
  'board.bracketed': 'Entre corchetes',
  'board.changed': 'Cambiada, sin corchetes',
  'board.untouched': 'Sin tocar',
  'board.all': '{count, plural, one {# disposición en total} other {# disposiciones en total}}',
  'board.noneOf': 'Ninguna disposición está así ahora.',
  'board.empty': 'El proyecto todavía no tiene disposiciones.',
  'matrix.title': 'Matriz de apoyos',
  'matrix.provision': 'Disposición',
  'matrix.found': 'Qué halla la regla',
  'matrix.byRule': 'Leída según la regla',
  'matrix.noRule': 'Ninguna: solo lo que se dice',
  'matrix.export': 'Guardar como CSV',
  'matrix.empty': 'Nadie ha dicho nada aún',
  'matrix.emptyHint':
    'En cuanto una jefatura apruebe lo que dice su delegación de una disposición, tendrá aquí una línea.',
  'progress.title': 'Corchetes y preocupaciones abiertas, reunión por reunión',
  'progress.picture':
    'Barras de los corchetes que quedan y de las preocupaciones abiertas, desde la apertura del proyecto hasta ahora. El cuadro de abajo tiene las mismas cifras.',
  'progress.brackets': 'Corchetes que quedan',
  'progress.concerns': 'Preocupaciones abiertas',
  'progress.raised': 'Planteadas hasta entonces',
  'progress.disposed': 'Resueltas hasta entonces',
  'progress.when': 'Cuándo',
  'progress.opened': 'Apertura del proyecto',
  'progress.now': 'Ahora',
  'progress.toCome': 'por celebrarse',
  'progress.asTable': 'Lo mismo en un cuadro',
  'progress.known':
    'Los corchetes se cuentan donde las palabras son seguras: en el texto vigente, en cada revisión sellada y ahora. Las preocupaciones se cuentan en cada punto: las que usted puede ver.',
  'progress.clock':
    'Esta conferencia se vive el {day}. Lo que se hace aquí lleva la hora del servidor, y sus días se cuentan hacia atrás desde esa fecha.',
  'progress.empty': 'Todavía no hay nada que seguir',
  'progress.emptyHint':
    'En cuanto se abra un corchete, se selle una revisión o alguien plantee una preocupación, verá aquí cómo vienen y se van.',
  'since.title': 'Cambios desde su última visita',
  'since.hint':
    'Palabra por palabra: lo que cada proyecto dice ahora frente a lo que decía cuando marcó todo como visto por última vez.',
  'since.toTexts': 'Ver qué cambió en los textos, palabra por palabra',
  'since.since': 'Desde el {day}, cuando lo marcó como visto por última vez.',
  'since.sinceBase':
    'Todavía no lo ha marcado como visto, así que esto es todo lo que ha cambiado en el texto vigente.',
  'since.nothing': 'No ha cambiado ni una palabra.',
  'since.inDraft': 'Verlo en el proyecto entero',
  'since.noDraft': 'Todavía no hay ningún proyecto que usted lea.',
};
