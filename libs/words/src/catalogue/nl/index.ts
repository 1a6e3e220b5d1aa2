import type { Translation } from '../index.js';

export const nl: Translation = {};
