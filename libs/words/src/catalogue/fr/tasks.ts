import type { Translation } from '../index.js';

export const tasks: Translation = { 'task.other': 'Quelque chose vous attend ({kind}).' };
