import { type Refusal, refuse } from '#lib/foundation';
import type { Room } from './room.js';

/** Provisions that are closed, and who writes in each all the same: nobody, or the group whose it is. */
export type Locks = ReadonlyMap<string, ReadonlySet<string>>;

export type Locked = Refusal<'Locked', { provision: string }>;

/** The first of these provisions that is closed to this person. */
export function lockedAmong(locks: Locks, provisions: Iterable<string>, person: string): Locked | null {
  if (locks.size === 0) return null;
  for (const provision of provisions)
    if (locks.get(provision)?.has(person) === false) return refuse('Locked', { provision });
  return null;
}

/**
 * Provisions were closed or opened. False where something is on its way to the log that may not stand any more: it was
 * admitted before, and the room has to begin anew without it.
 */
export function setLocks(room: Room, locks: Locks): boolean {
  room.locks = locks;
  return room.waiting.every(({ provisions, person }) => lockedAmong(locks, provisions, person) === null);
}
