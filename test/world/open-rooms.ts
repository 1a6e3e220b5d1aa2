import { OpenRooms } from '../../apps/api/src/live/open-rooms.js';
import type { World } from './index.js';

/** Folds the log of a document that this world's server has in memory, as the server does by itself once it is long. */
export async function foldLog(world: World, room: string): Promise<void> {
  await openIn(world, room)?.compact();
}

/** How many people are in a document that this world's server has in memory; null where it has not. */
export function howManyIn(world: World, room: string): number | null {
  return openIn(world, room)?.people.length ?? null;
}

function openIn({ serving }: World, room: string): ReturnType<OpenRooms['at']> {
  if (!serving) throw new Error('The server of this world runs apart: its memory cannot be looked into.');
  return serving.app.get(OpenRooms).at(room);
}
