import { isServerClient } from '#lib/live-draft';
import { newAmong, RETIRED } from './owners.js';
import { type Effect, type Member, onceCommitted, type Room } from './room.js';

/**
 * A member whose copy was refused says which ids it wrote under, before it is given the document anew.
 *
 * Some of what it sent may still be on its way to the log, here or on another node that has not been heard of since. It
 * is about to write again what the log does not have now; should the same arrive later under the old ids, it would stand
 * there twice. So these ids are closed in the log first, and what has not arrived by then never will.
 */
export function retire(room: Room, member: Member, told: readonly number[]): readonly Effect[] {
  const clients = member.hasLeft ? [] : [...new Set(told)].filter((client) => isOwn(room, member, client));
  const fresh = newAmong(room.owners, clients);
  member.hasLeft = true;
  if (clients.length === 0 || room.owners.size + fresh.length > room.limits.clientsOfRoom) return [];
  for (const client of fresh) member.clients.add(client);
  for (const client of clients) room.owners.set(client, RETIRED);
  member.stalled = [];
  return onceCommitted(room, [{ kind: 'Retire', socket: member.socket, person: member.person, clients }]);
}

// An id that nobody has written under yet is theirs to close if they may write and nobody else is seen under it.
function isOwn({ owners, shown }: Room, { person, write }: Member, client: number): boolean {
  if (isServerClient(client)) return false;
  if (owners.has(client)) return owners.get(client) === person;
  return write && (shown.get(client)?.person ?? person) === person;
}
