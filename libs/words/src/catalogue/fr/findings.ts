import type { Translation } from '../index.js';

export const findings: Translation = {
  'finding.HeadingSetAside': 'Le titre « {words} » a été mis de côté : il n’ouvre rien que nous connaissions.',
  'finding.LabelRepeated': 'La cote {label} figure deux fois.',
  'finding.NumberMissing': 'La numérotation saute : il manque {numbers}.',
  'finding.NumberOutOfOrder': 'Le N° {number} n’est pas à sa place.',
  'finding.NumberingRestarts':
    'La numérotation recommence dans {divisions, plural, one {# division} other {# divisions}} ; chacune compte pour elle-même.',
  'finding.NoLetterFree':
    'Aucun numéro n’est libre entre {after} et {before} ; dites comment doit s’appeler la disposition insérée.',
  'finding.ParagraphUnnumbered': 'Cet alinéa ne porte pas de numéro ; il est devenu une disposition à part.',
  'finding.ProvisionUnnumbered': '{label} ne porte pas de numéro en marge.',
  'finding.TextUnnumbered':
    'Le texte ne porte pas de numéros en marge ; ses paragraphes sont devenus des dispositions.',
  'finding.other': 'Un point est à vérifier ici ({kind}).',
};
