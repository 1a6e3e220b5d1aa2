import type { Translation } from '../index.js';

export const fr: Translation = {};
