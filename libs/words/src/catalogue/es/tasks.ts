import type { Translation } from '../index.js';

export const tasks: Translation = { 'task.other': 'Algo le espera ({kind}).' };
