import type { Lock } from '../../parts/locks/lock.js';
import { isClosedTo, isOfLocks } from './use-locks.js';

const lock = (may: readonly string[]) => ({ may }) as unknown as Lock;

it('asks again when a provision of this draft is closed or opened, and of no other', () => {
  expect(isOfLocks({ kind: 'ProvisionLocked', draftId: 'd' }, 'd')).toBe(true);
  expect(isOfLocks({ kind: 'ProvisionUnlocked', draftId: 'd' }, 'd')).toBe(true);
  expect(isOfLocks({ kind: 'ProvisionLocked', draftId: 'e' }, 'd')).toBe(false);
  expect(isOfLocks({ kind: 'AmendmentFiled', draftId: 'd' }, 'd')).toBe(false);
});

it('is closed to all but those whom the server lets write', () => {
  expect(isClosedTo(null)).toBe(false);
  expect(isClosedTo(lock(['write']))).toBe(false);
  expect(isClosedTo(lock(['unlock']))).toBe(true);
});
