import type { DelegationRole } from './form.js';

/** A state sends a delegation, which speaks for it; other bodies mostly observe. The secretariat says which. */
export type TakesPartAs = 'DELEGATION' | 'OBSERVER';

const STATES = new Set(['GOVERNMENT', 'REGULATOR']);

/** What the secretariat is offered first. */
export function usuallyTakesPartAs(category: string | null): TakesPartAs {
  return category !== null && STATES.has(category) ? 'DELEGATION' : 'OBSERVER';
}

/** The part that a registrant gets in the conference. Advisers of a delegation listen; of observers all may speak alike. */
export function partOf(role: DelegationRole, as: TakesPartAs): 'HEAD' | 'DELEGATE' | 'OBSERVER' {
  if (as === 'OBSERVER' || role === 'ADVISER') return 'OBSERVER';
  return role === 'HEAD' ? 'HEAD' : 'DELEGATE';
}
