export * from './operations.js';
export type * as Schema from './schema.js';
