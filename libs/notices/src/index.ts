export { inDigestOrder } from './digest.js';
export { HOURS_UNCHOSEN, type Hours, isQuiet, isZone, type MinuteOfDay, tellAt } from './hours.js';
export {
  NOTICE_KINDS,
  NOTICE_WAYS,
  type Notice,
  type NoticeKind,
  type NoticeWay,
  noticeOf,
  type Whom,
  wayUnchosen,
} from './kinds.js';
