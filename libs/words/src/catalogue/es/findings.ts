import type { Translation } from '../index.js';

export const findings: Translation = {
  'finding.HeadingSetAside': 'El título «{words}» se dejó aparte: no abre nada que conozcamos.',
  'finding.LabelRepeated': 'El rótulo {label} aparece dos veces.',
  'finding.NumberMissing': 'La numeración salta: falta {numbers}.',
  'finding.NumberOutOfOrder': 'El N.º {number} está fuera de orden.',
  'finding.NumberingRestarts':
    'La numeración vuelve a empezar en {divisions, plural, one {# división} other {# divisiones}}; cada una cuenta por su lado.',
  'finding.NoLetterFree':
    'No queda ningún número libre entre {after} y {before}; diga cómo debe llamarse la disposición insertada.',
  'finding.ParagraphUnnumbered': 'Este párrafo no lleva número; pasó a ser una disposición aparte.',
  'finding.ProvisionUnnumbered': '{label} no lleva número al margen.',
  'finding.TextUnnumbered': 'El texto no lleva números al margen; sus párrafos pasaron a ser disposiciones.',
  'finding.other': 'Algo requiere atención aquí ({kind}).',
};
