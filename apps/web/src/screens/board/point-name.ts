import type { Words } from '../../client/words.js';
import type { Point } from './progress-bars.js';

/** What a point is called: the revision, the meeting, the beginning or now. */
export function pointName(words: Words, { kind, name }: Point): string {
  if (kind === 'OPENED') return words.say('progress.opened');
  if (kind === 'NOW') return words.say('progress.now');
  return name ?? '';
}
