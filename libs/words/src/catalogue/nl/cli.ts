import type { Translation } from '../index.js';

export const cli: Translation = {
  'cli.answered': '{server}: het antwoordde {status}.',
  'cli.broken': '{broken} van de {examined} kloppen niet.',
  'cli.fileClosed': '{file}: dit bestand mag niet worden gelezen.',
  'cli.fileFailed': '{file}: het kon niet worden gelezen ({reason}).',
  'cli.imported': 'Ingelezen als {id}.',
  'cli.isFolder': '{file}: dit is een map en geen bestand.',
  'cli.matchedByWords': '{provision} (herkend aan de woorden)',
  'cli.moved': '{provision} (verplaatst)',
  'cli.needsConference': '--conference zegt in welke conferentie; het is het woord in haar adres.',
  'cli.needsToken': '--token of CAUCUS_TOKEN zegt wie inleest.',
  'cli.noAddress': '{server} is geen adres van een server.',
  'cli.noConference': '{server}: die conferentie bestaat niet, of staat niet voor u open.',
  'cli.noConnection': 'De database is niet bereikbaar: {reason}',
  'cli.noDatabase': 'Er is geen database in {folder}. Start Caucus een keer, of stel DATABASE_OWNER_URL in.',
  'cli.noSuchFile': '{file}: dit bestand bestaat niet.',
  'cli.nobodyAnswers': '{server}: daar antwoordt geen server.',
  'cli.onlyRead': 'Er is niets ingelezen (--dry-run).',
  'cli.read': '{title}: {provisions, plural, one {# bepaling} other {# bepalingen}}, waarvan {numbered} genummerd.',
  'cli.refused': '{server}: {reason}',
};
