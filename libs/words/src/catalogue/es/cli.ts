import type { Translation } from '../index.js';

export const cli: Translation = {
  'cli.answered': '{server}: respondió {status}.',
  'cli.broken': '{broken} de {examined} no se cumplen.',
  'cli.fileClosed': '{file}: no está permitido leer este archivo.',
  'cli.fileFailed': '{file}: no se pudo leer ({reason}).',
  'cli.imported': 'Importado como {id}.',
  'cli.isFolder': '{file}: es una carpeta y no un archivo.',
  'cli.matchedByWords': '{provision} (reconocida por sus palabras)',
  'cli.moved': '{provision} (trasladada)',
  'cli.needsConference': '--conference dice a qué conferencia; es la palabra que figura en su dirección.',
  'cli.needsToken': '--token o CAUCUS_TOKEN dice quién importa.',
  'cli.noAddress': '{server} no es la dirección de un servidor.',
  'cli.noConference': '{server}: no existe esa conferencia, o no le está abierta.',
  'cli.noConnection': 'No se puede acceder a la base de datos: {reason}',
  'cli.noDatabase': 'No hay ninguna base de datos en {folder}. Arranque Caucus una vez o defina DATABASE_OWNER_URL.',
  'cli.noSuchFile': '{file}: no existe ese archivo.',
  'cli.nobodyAnswers': '{server}: allí no responde ningún servidor.',
  'cli.onlyRead': 'No se importó nada (--dry-run).',
  'cli.read':
    '{title}: {provisions, plural, one {# disposición} other {# disposiciones}}, {numbered} de ellas numeradas.',
  'cli.refused': '{server}: {reason}',
};
