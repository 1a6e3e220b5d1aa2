import type { Call } from './use-calls.js';

/** Noted as away, where a call is held in a room; elsewhere there is no room to be away from. */
export function isAbsent({ asking }: Pick<Call, 'asking'>, present: boolean | null): boolean {
  return asking === 'inRoom' && present === false;
}
