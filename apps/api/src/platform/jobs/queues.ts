/** Where the queue keeps its tables. */
export const JOBS_SCHEMA = 'jobs';

/** The queues there are; each is made by a migration. */
export type QueueName = 'letters' | 'notices';
