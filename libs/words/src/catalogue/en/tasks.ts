/** What waits for someone. Keyed by the task's kind. */
export const tasks = {
  'task.AmendmentCommentsToAnswer': '{count, plural, one {# comment} other {# comments}} on your amendment to answer',
  'task.AmendmentsToMerge': '{count, plural, one {# amendment} other {# amendments}} to {cited} can be merged',
  'task.DraftToOpen': 'The live draft can be opened',
  'task.PositionAsked': 'File a position on issue {number}: {title}',
  'task.PositionCommentsToAnswer':
    '{count, plural, one {# comment} other {# comments}} on your position to answer: {title}',
  'task.TextToImport': 'Import the text to be revised',
  'task.WordsChangedUnderAmendment': 'The words under your amendment ({kind}) to {cited} have changed in the draft',
  'task.other': 'Something waits for you ({kind}).',
  'task.CallToAnswer': 'Say how your delegation stands to {cited}: {title}',
  'task.CallToReceive': 'Confirm receipt of the call: {title}',
  'task.ObjectionToDispose': 'Say what becomes of the objection over which {cited} was adopted: {title}',
  'task.OptionToTake': 'Take the option in {cited} that is acceptable to all: {title}',
  'task.ObjectionToRule': 'Rule on an objection to {cited}: {title}',
  'task.StanceToClear': 'Clear what your delegation drafted on {cited}',
  'task.StanceToReconfirm': 'The words of {cited} have changed: reconfirm what your delegation says',
} as const;
