import type { Json } from './patch.js';

/** That nothing is in it: no list has an entry, no figure counts anything, and what is named is only what was asked about. */
export function holdsNothing(answer: Json, about: string): boolean {
  if (answer === null || answer === false || answer === 0 || answer === '' || answer === about) return true;
  if (typeof answer !== 'object') return false;
  if (Array.isArray(answer)) return answer.length === 0;
  return Object.values(answer).every((part: Json) => holdsNothing(part, about));
}

/** That a text in it names one of these. */
export function namesAny(answer: Json, ids: readonly string[]): boolean {
  if (typeof answer === 'string') return ids.some((id) => answer.includes(id));
  return (
    typeof answer === 'object' && answer !== null && Object.values(answer).some((part: Json) => namesAny(part, ids))
  );
}
