/** What waits for someone. Keyed by the task's kind. */
export const tasks = {
  'task.AmendmentsToMerge': '{count, plural, one {# amendment} other {# amendments}} to No. {cited} can be merged',
  'task.DraftToOpen': 'The live draft can be opened',
  'task.PositionAsked': 'File a position on issue {number}: {title}',
  'task.TextToImport': 'Import the text to be revised',
  'task.WordsChangedUnderAmendment': 'The words under your amendment ({kind}) to No. {cited} have changed in the draft',
  'task.other': 'Something waits for you ({kind}).',
} as const;
