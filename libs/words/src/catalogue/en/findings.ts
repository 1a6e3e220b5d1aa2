/** What the reader of instruments took in all the same and a person should look at. Keyed by the finding's kind. */
export const findings = {
  'finding.HeadingSetAside': 'The heading “{words}” was set aside: it opens nothing we know.',
  'finding.LabelRepeated': 'The label {label} stands twice.',
  'finding.NumberMissing': 'The counting jumps: {numbers} missing.',
  'finding.NumberOutOfOrder': 'No. {number} stands out of order.',
  'finding.NumberingRestarts':
    'The counting starts again in {divisions, plural, one {# division} other {# divisions}}; each counts for itself.',
  'finding.NoLetterFree':
    'No number is free between {after} and {before}; say what the inserted provision is to be called.',
  'finding.ParagraphUnnumbered': 'This paragraph bears no number; it became a provision of its own.',
  'finding.ProvisionUnnumbered': '{label} bears no margin number.',
  'finding.TextUnnumbered': 'The text bears no margin numbers; its paragraphs became provisions.',
  'finding.other': 'Something needs a look here ({kind}).',
} as const;
