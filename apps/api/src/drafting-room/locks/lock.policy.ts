import type { Speaker } from '../../stakeholders/floor.reader.js';
import { mayOnDrafts } from '../draft.policy.js';
import type { LockView } from './locks.reader.js';

export type LockAction = 'write' | 'unlock';

/**
 * What is left to somebody where a provision is closed: its group goes on writing, and who closes provisions opens them,
 * but for what is out for a call: that opens when the call ends.
 */
export function mayOnLock(
  { groupId, releasedAt, callId, why }: Pick<LockView, 'groupId' | 'releasedAt' | 'callId' | 'why'>,
  { part, stakeholderId, inDraftingGroup }: Pick<Speaker, 'part' | 'stakeholderId' | 'inDraftingGroup'>,
): readonly LockAction[] {
  if (releasedAt !== null) return [];
  const may = mayOnDrafts(part, inDraftingGroup);
  const theirs = groupId !== null && groupId === stakeholderId;
  return [
    ...(theirs && may.includes('write') ? (['write'] as const) : []),
    ...(may.includes('lock') && !(why === 'CALL' && callId !== null) ? (['unlock'] as const) : []),
  ];
}
