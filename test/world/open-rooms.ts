import { OpenRooms } from '../../apps/api/src/live/open-rooms.js';
import type { World } from './index.js';

/** How many people are in a document that this world's server has in memory; null where it has not. */
export function howManyIn({ serving }: World, room: string): number | null {
  if (!serving) throw new Error('The server of this world runs apart: its memory cannot be looked into.');
  return serving.app.get(OpenRooms).at(room)?.people.length ?? null;
}
