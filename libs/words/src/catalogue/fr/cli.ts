import type { Translation } from '../index.js';

export const cli: Translation = {
  'cli.answered': '{server} : il a répondu {status}.',
  'cli.broken': '{broken} sur {examined} ne tiennent pas.',
  'cli.fileClosed': '{file} : ce fichier ne peut pas être lu.',
  'cli.fileFailed': '{file} : la lecture a échoué ({reason}).',
  'cli.imported': 'Importé sous {id}.',
  'cli.isFolder': '{file} : c’est un dossier et non un fichier.',
  'cli.matchedByWords': '{provision} (reconnue à ses mots)',
  'cli.moved': '{provision} (déplacée)',
  'cli.needsConference': '--conference dit dans quelle conférence ; c’est le mot qui figure dans son adresse.',
  'cli.needsToken': '--token ou CAUCUS_TOKEN dit qui importe.',
  'cli.noAddress': '{server} n’est pas l’adresse d’un serveur.',
  'cli.noConference': '{server} : cette conférence n’existe pas, ou ne vous est pas ouverte.',
  'cli.noConnection': 'La base de données est injoignable : {reason}',
  'cli.noDatabase':
    'Il n’y a pas de base de données dans {folder}. Démarrez Caucus une fois, ou renseignez DATABASE_OWNER_URL.',
  'cli.noSuchFile': '{file} : ce fichier n’existe pas.',
  'cli.nobodyAnswers': '{server} : aucun serveur n’y répond.',
  'cli.onlyRead': 'Rien n’a été importé (--dry-run).',
  'cli.read': '{title} : {provisions, plural, one {# disposition} other {# dispositions}}, dont {numbered} numérotées.',
  'cli.refused': '{server} : {reason}',
};
