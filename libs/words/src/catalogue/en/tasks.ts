/** What waits for someone. Keyed by the task's kind. */
export const tasks = {
  'task.AmendmentsToMerge': '{count, plural, one {# amendment} other {# amendments}} to {cited} can be merged',
  'task.other': 'Something waits for you ({kind}).',
} as const;
