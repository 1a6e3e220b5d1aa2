/** What the reader of instruments was not sure of, or would not read. Keyed by the finding's kind. */
export const findings = {
  'finding.other': 'Something needs a look here ({kind}).',
} as const;
