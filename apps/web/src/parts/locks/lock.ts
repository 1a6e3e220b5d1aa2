import type { LockInDraftFragment } from '#lib/contract';

/** That a provision of a draft is closed to writing, why, and to whom. */
export type Lock = LockInDraftFragment;
