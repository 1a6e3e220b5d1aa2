import type { Translation } from '../index.js';

export const findings: Translation = {
  'finding.HeadingSetAside': 'De kop “{words}” is terzijde gelegd: hij opent niets wat wij kennen.',
  'finding.LabelRepeated': 'De aanduiding {label} staat er tweemaal.',
  'finding.NumberMissing': 'De telling springt: {numbers} ontbreekt.',
  'finding.NumberOutOfOrder': 'Nr. {number} staat niet op volgorde.',
  'finding.NumberingRestarts':
    'De telling begint opnieuw in {divisions, plural, one {# onderdeel} other {# onderdelen}}; elk telt voor zich.',
  'finding.NoLetterFree': 'Tussen {after} en {before} is geen nummer vrij; zeg hoe de ingevoegde bepaling moet heten.',
  'finding.ParagraphUnnumbered': 'Deze alinea draagt geen nummer; zij is een bepaling op zichzelf geworden.',
  'finding.ProvisionUnnumbered': '{label} draagt geen nummer in de marge.',
  'finding.TextUnnumbered': 'De tekst draagt geen nummers in de marge; de alinea’s zijn bepalingen geworden.',
  'finding.other': 'Hier moet iemand naar kijken ({kind}).',
};
