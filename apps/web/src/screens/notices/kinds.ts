import type { NoticeKind, NoticeWay } from '#lib/contract';

export const NOTICE_KINDS: readonly NoticeKind[] = [
  'WAITING',
  'CALL',
  'CONCERN',
  'COMMENT',
  'TEXT',
  'MEETING',
  'DOCUMENT',
];
export const NOTICE_WAYS: readonly NoticeWay[] = ['AT_ONCE', 'DAILY', 'NONE'];
