import type { Story } from './story.js';
import { wcit12 } from './wcit-12/index.js';
import { wsis } from './wsis/index.js';

/** What is loaded where nobody has begun anything of their own. The first is the one that people sign in to. */
export const stories: readonly Story[] = [wcit12, wsis];
