import type { Translation } from '../index.js';

export const tasks: Translation = {
  'task.AmendmentCommentsToAnswer':
    '{count, plural, one {# reactie} other {# reacties}} op uw amendement te beantwoorden',
  'task.AmendmentsToMerge': '{count, plural, one {# amendement} other {# amendementen}} op {cited} om in te voegen',
  'task.DraftToOpen': 'Het gezamenlijke ontwerp kan worden geopend',
  'task.PositionAsked': 'Een standpunt indienen over vraagstuk {number}: {title}',
  'task.PositionCommentsToAnswer':
    '{count, plural, one {# reactie} other {# reacties}} op uw standpunt te beantwoorden: {title}',
  'task.TextToImport': 'De tekst importeren die wordt herzien',
  'task.WordsChangedUnderAmendment': 'De woorden onder uw amendement ({kind}) op {cited} zijn in het ontwerp veranderd',
  'task.other': 'Er wacht iets op u ({kind}).',
  'task.CallToAnswer': 'Geef het standpunt van uw delegatie over {cited}: {title}',
  'task.CallToReceive': 'Bevestig de ontvangst van de consultatie: {title}',
  'task.ObjectionToDispose': 'Zeg wat er wordt van het bezwaar ondanks hetwelk {cited} is aangenomen: {title}',
  'task.OptionToTake': 'Neem de optie in {cited} die voor allen aanvaardbaar is: {title}',
  'task.ObjectionToRule': 'Beslis over een bezwaar tegen {cited}: {title}',
  'task.StanceToClear': 'Geef vrij wat uw delegatie over {cited} heeft opgesteld',
  'task.StanceToReconfirm': 'De tekst van {cited} is gewijzigd: bevestig opnieuw wat uw delegatie zegt',
};
