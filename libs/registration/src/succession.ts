import { type Refusal, refuse } from '#lib/foundation';
import type { DelegationRole } from './form.js';

export interface InDelegation {
  readonly id: string;
  readonly role: DelegationRole;
  readonly email: string;
  readonly left: boolean;
}

export interface Succession {
  /** The head who goes; null where there was none any more. */
  readonly leaving: string | null;
  readonly head: string;
}

export type NoSuccession = Refusal<'NotInDelegation'> | Refusal<'HeadNeedsAddress'> | Refusal<'AlreadyHead'>;

/** Another member becomes head. Whoever was it has left; all that the delegation did stays, for it was the delegation's. */
export function decideSuccession(members: readonly InDelegation[], next: string): Succession | NoSuccession {
  const successor = members.find(({ id, left }) => id === next && !left);
  if (successor === undefined) return refuse('NotInDelegation', {});
  if (successor.role === 'HEAD') return refuse('AlreadyHead', {});
  if (successor.email.trim() === '') return refuse('HeadNeedsAddress', {});
  return { leaving: members.find(({ role, left }) => role === 'HEAD' && !left)?.id ?? null, head: next };
}
