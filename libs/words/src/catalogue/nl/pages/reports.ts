import type { Translation } from '../../index.js';

export const reportPages: Translation = {
  'reporting.title': 'Verslagen',
  'reporting.noneSealed': 'Er is nog geen verslag verzegeld.',
  'reporting.written': 'In bewerking',
  'reporting.to': 'Voor: {readers}',
  'reporting.goesOn': 'verzegeld, en verder geschreven',
  'reporting.begin': 'Een verslag beginnen',
  'reporting.beginTitle': 'Een verslag van deze vergadering beginnen',
  'reporting.beginMeans':
    'Het wordt opgesteld uit het register, voor zover de lezers het mogen lezen, en daarna door voorzitter, rapporteur en secretariaat samen bewerkt.',
  'reporting.language': 'Taal',
  'reporting.of': 'Verslag: {meeting}',
  'reporting.willRead':
    'Eenmaal verzegeld lezen het: {readers}. Tot dan alleen voorzitter, rapporteur en secretariaat.',
  'reporting.namesStay':
    'Wat verzegeld is, blijft voor altijd: schrijf delegaties en geen namen van mensen. Hoofden van delegatie worden naast de tekst genoemd.',
  'reporting.heads': 'Hoofden van delegatie',
  'reporting.asking': 'Het register wordt gelezen …',
  'reporting.news':
    '{count, plural, =0 {Niets nieuws in het register} one {# deel met nieuws} other {# delen met nieuws}}',
  'reporting.look': 'Opnieuw kijken',
  'reporting.discardTitle': 'Dit verslag weggooien?',
  'reporting.discardMeans':
    'Het verdwijnt voor iedereen die erin schrijft en komt niet terug. Uit het register kan een ander worden opgesteld.',
  'reporting.leaveOut': 'Weglaten',
  'reporting.leaveOutNamed': 'Weglaten: {title}',
  'reporting.putBack': 'Terugzetten',
  'reporting.putBackNamed': 'Terugzetten: {title}',
  'reporting.leftOut': 'Weggelaten. De woorden blijven bewaard en worden niet verzegeld.',
  'reporting.restricted':
    'Niet iedereen die het verslag zal lezen, mag lezen waarover dit gaat. Laat het weg, anders kan het niet worden verzegeld.',
  'reporting.gone':
    'Het register heeft niets meer voor dit deel, of niets dat alle lezers mogen lezen. Laat het weg, of houd het zoals u het schreef.',
  'reporting.new': 'Het register zegt iets nieuws. Dit zou het veranderen.',
  'reporting.newAndEdited': 'Het register zegt iets nieuws, en iemand heeft dit deel bewerkt. Dit zou het veranderen.',
  'reporting.choose':
    'Beide veranderden dezelfde woorden, dus er moet worden gekozen. Getoond wordt wat verloren zou gaan en wat zou komen.',
  'reporting.take': 'Overnemen',
  'reporting.putTogether': 'Beide samenvoegen',
  'reporting.replace': 'Onze woorden door die van het register vervangen',
  'reporting.keep': 'Onze woorden houden',
  'reporting.newSections':
    '{count, plural, one {Het register heeft # deel} other {Het register heeft # delen}} dat het verslag mist',
  'reporting.putIn': 'Invoegen',
  'reporting.putInNamed': 'Invoegen: {title}',
  'reporting.seal': 'Het verslag verzegelen',
  'reporting.sealTitle': 'Het verslag verzegelen zoals het is?',
  'reporting.sealMeans':
    'Het krijgt zijn hash en gaat het register in, en vanaf nu kunnen dit lezen: {readers}. Niemand verandert het nog; wat later anders is, wordt als herziening of corrigendum verzegeld.',
  'reporting.form': 'Wat het is ten opzichte van het vorige',
  'reporting.revision': 'Herziening',
  'reporting.revisionHint': 'Wat het verslag zegt, is veranderd.',
  'reporting.corrigendum': 'Corrigendum',
  'reporting.corrigendumHint': 'Alleen vergissingen worden rechtgezet.',
  'reporting.note': 'Opmerking (mag leeg blijven)',
  'reporting.noteNeeded': 'Wat er anders is',
  'reporting.asDocument': 'Als document van de conferentie',
  'reporting.noDocument': 'Niet als document',
  'reporting.print': 'Afdrukken',
  'reporting.older': 'Er is een nieuwer.',
  'reporting.previous': 'Het vorige:',
};
