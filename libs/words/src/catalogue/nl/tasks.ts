import type { Translation } from '../index.js';

export const tasks: Translation = { 'task.other': 'Er wacht iets op u ({kind}).' };
