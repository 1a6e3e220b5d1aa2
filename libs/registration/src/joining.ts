import { isSameAddress } from './completeness.js';
import type { DelegationRole } from './form.js';
import { bareName } from './likeness.js';

/** A person as a joining has to know them. */
export interface Joined {
  readonly id: string;
  readonly role: DelegationRole;
  readonly name: string;
  readonly email: string;
}

/** One that comes over, and as what: a body has one head. */
export interface ComingOver {
  readonly id: string;
  readonly role: DelegationRole;
}

/**
 * Who of a twin comes over into the registration that is kept: everybody who is not in it already, by address or, where
 * one of the two has none, by name. The kept one's head stays the head; a second one becomes the deputy.
 */
export function comingOver(kept: readonly Joined[], twin: readonly Joined[]): readonly ComingOver[] {
  const headed = kept.some(({ role }) => role === 'HEAD');
  return twin
    .filter((person) => !kept.some((known) => isSamePerson(known, person)))
    .map(({ id, role }) => ({ id, role: role === 'HEAD' && headed ? 'DEPUTY' : role }));
}

export function isSamePerson(one: Joined, other: Joined): boolean {
  if (one.email.trim() !== '' && other.email.trim() !== '') return isSameAddress(one.email, other.email);
  return bareName(one.name) === bareName(other.name);
}
