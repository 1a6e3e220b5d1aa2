import type { LiveRoom } from '../../parts/live/use-live-room.js';

/** Why nothing can be filed yet: the text is not here, or what was typed is not stored. Null where nothing is in the way. */
export function waitingFor(room: LiveRoom | null): 'connection' | 'storing' | null {
  if (!room?.isHere) return 'connection';
  if (room.state.kind === 'saving' || room.state.kind === 'refused') return 'storing';
  return room.state.kind === 'live' || room.state.kind === 'saved' ? null : 'connection';
}
