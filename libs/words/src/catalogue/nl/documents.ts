import type { Translation } from '../index.js';

export const documents: Translation = {
  'refusal.AlreadyFiledDocument':
    'Het is ingediend als {filedAs}. Dien een herziening of een corrigendum in, of trek het in.',
  'problem.DocumentOfOneDelegation':
    'een ingediend document wordt gelezen door iedereen, door wie deelneemt of door delegaties van lidstaten.',
  'problem.FileBroken': 'het bestand is beschadigd, of met een wachtwoord vergrendeld.',
  'problem.FileElsewhere':
    'deze server heeft het bestand niet. Laat de beheerder weten dat alle servers dezelfde documentenmap nodig hebben.',
  'problem.FileEmpty': 'het bestand is leeg.',
  'problem.FileHasNoWords': 'er staan geen woorden in; misschien zijn de bladzijden afbeeldingen.',
  'problem.FileHasPrograms': 'het bestand bevat programma’s (macro’s). Bewaar het zonder.',
  'problem.FileHasTooManyParts': 'het bestaat uit te veel onderdelen.',
  'problem.FileInflates': 'uitgepakt is het veel groter dan het lijkt.',
  'problem.FileKindUnknown':
    'het is geen bestand van een soort die hier wordt aangenomen: PDF, DOCX, of tekst in UTF-8 of UTF-16.',
  'problem.FileNotRead': 'het lezen is meermaals mislukt.',
  'problem.ForeignSource':
    'een delegatie is zelf de bron van wat zij indient; vraag het secretariaat een gezamenlijk document in te voeren.',
  'problem.ImportNeedsTooMuchMemory': 'het lezen zou te veel geheugen vragen.',
  'problem.ImportTookTooLong': 'het lezen duurde te lang.',
  'problem.LanguageUnknown': 'een taal wordt genoemd met haar korte teken, zoals nl.',
  'problem.NotFound': 'het is er niet, of het staat niet voor u open.',
  'problem.NotOfItsSeries': 'het hoort bij de reeks {series}.',
  'problem.OriginalWithdrawn': 'het document waar het bij hoort is ingetrokken.',
  'event.DocumentFiled': 'Document {cited} ingediend: {title}',
  'event.DocumentWithdrawn': 'Document {cited} ingetrokken: {title}',
  'documentSeries.DOC': 'Bijdragen en verslagen',
  'documentSeries.DT': 'Tijdelijke teksten',
  'documentSeries.INF': 'Ter informatie',
  'documentSeries.ADM': 'Verloop van de vergadering',
  'documentSeries.other': '{kind}',
  'documentForm.REV': 'Herziening',
  'documentForm.CORR': 'Corrigendum',
  'documentForm.ADD': 'Addendum',
  'documentForm.other': '{kind}',
  'searchKind.DOCUMENT': 'Documenten',
  'searchKind.POSITION': 'Standpunten',
  'searchKind.AMENDMENT': 'Amendementen',
  'searchKind.COMMENT': 'Opmerkingen',
  'searchKind.TEXT': 'Geldende tekst',
  'searchKind.DRAFT': 'Ontwerp',
  'searchKind.other': '{kind}',
  'searchHit.DOCUMENT': '{cited}: {title}',
  'searchHit.POSITION': 'Standpunt van {symbol}: {issueTitle}',
  'searchHit.AMENDMENT': 'Amendement van {symbol} ({proposal} {number})',
  'searchHit.COMMENT':
    '{author} bij {subjectKind, select, POSITION {een standpunt} PROVISION {een bepaling} AMENDMENT {een amendement} other {{subjectKind}}}',
  'searchHit.TEXT': '{text}: {number} {label}',
  'searchHit.DRAFT': '{text}: {number} {label}',
  'searchHit.other': '{kind}',
};
