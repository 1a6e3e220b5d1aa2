import { type Refusal, refuse } from '#lib/foundation';
import type { Entry, Room } from './room.js';

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
 * Whether it may only stand where its room has read all there is: in a provision that is closed to its author it takes
 * away marks that say nothing, which they do only as long as nobody has written between them.
 */
export function needsAllRead({ locks }: Pick<Room, 'locks'>, { tidied, person }: Entry): boolean {
  return lockedAmong(locks, tidied, person) !== null;
}

/**
 * Provisions were closed or opened. False where something is on its way to the log that may not stand any more: it was
 * admitted before, and the room has to begin anew without it.
 */
export function setLocks(room: Room, locks: Locks): boolean {
  room.locks = locks;
  return room.waiting.every(({ provisions, person }) => lockedAmong(locks, provisions, person) === null);
}
