/** What waits for someone. Keyed by the task's kind. */
export const tasks = {
  'task.other': 'Something waits for you ({kind}).',
} as const;
