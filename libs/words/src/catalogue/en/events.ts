/** What happened: the record, the list of changes since a visit, and letters about them. Keyed by the entry's kind. */
export const events = {
  'event.other': 'Something happened ({kind}).',
} as const;
