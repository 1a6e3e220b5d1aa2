import * as encoding from 'lib0/encoding';
import { type Awareness, encodeAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';

const PRESENCE = 1;

/** The frame that tells where our own cursor is; null while it is nowhere. */
export function presenceOf(awareness: Awareness): Uint8Array | null {
  if (awareness.getLocalState() === null) return null;
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, PRESENCE);
  encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, [awareness.clientID]));
  return encoding.toUint8Array(encoder);
}

/** Without a connection nobody knows where the others are. */
export function forgetOthers(awareness: Awareness, origin: unknown): void {
  const others = [...awareness.getStates().keys()].filter((client) => client !== awareness.clientID);
  removeAwarenessStates(awareness, others, origin);
}
