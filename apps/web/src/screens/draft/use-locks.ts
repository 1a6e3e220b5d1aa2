import { useEffect, useMemo, useRef } from 'react';
import { DraftLocksDocument } from '#lib/contract';
import { useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import type { LiveRoom } from '../../parts/live/use-live-room.js';
import type { Lock } from '../../parts/locks/lock.js';

/** The provisions that are closed, by id. What others close or open shows as soon as the server tells of it. */
export function useLocks(draftId: string, room: LiveRoom | null): ReadonlyMap<string, Lock> {
  const { data, again } = useAsk(DraftLocksDocument, { id: draftId }, { about: ['ProvisionLock'] });
  useWhenMoved((moved) => isOfLocks(moved, draftId), again);
  useAgainWhen(room?.kept.length ?? 0, again);
  const locks = data?.draft?.locks;
  return useMemo(() => new Map((locks ?? []).map((lock) => [lock.provisionId, lock])), [locks]);
}

interface Told {
  readonly kind: string;
  readonly draftId: string | null;
}

export function isOfLocks({ kind, draftId }: Told, draft: string): boolean {
  return draftId === draft && (kind === 'ProvisionLocked' || kind === 'ProvisionUnlocked');
}

/** Words that were not taken tell of a lock as well. */
function useAgainWhen(grows: number, again: () => void): void {
  const before = useRef(grows);
  useEffect(() => {
    if (grows > before.current) again();
    before.current = grows;
  }, [grows, again]);
}

/** Whether somebody of the drafting group may not write in it for now. */
export function isClosedTo(lock: Lock | null): boolean {
  return lock !== null && !lock.may.includes('write');
}
