export { assertNever } from './assert-never.js';
export type { Brand } from './brand.js';
export { digest } from './digest.js';
export { isRefusal, type Refusal, refuse } from './refusal.js';
