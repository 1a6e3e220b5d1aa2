export { assertNever } from './assert-never.js';
export type { Brand } from './brand.js';
export { isRefusal, type Refusal, refuse } from './refusal.js';
