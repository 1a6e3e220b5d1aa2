export { apply } from './apply.js';
export {
  forgetAway,
  hearStill,
  hearTold,
  hereNow,
  type Teller,
  type Told,
  takeUntold,
  tellAgain,
} from './away-presence.js';
export { judge } from './judge.js';
export { type Ending, type Letter, letterBytes, type Piece, readLetter } from './letters.js';
export { type Limits, usualLimits } from './limits.js';
export {
  endWith,
  type LineBreak,
  type LineEnd,
  lineEnd,
  nextLetter,
  put,
  type Taken,
  takeLetter,
} from './line-end.js';
export { type Locked, type Locks, lockedAmong, setLocks } from './locks.js';
export { absorb, committed, type Logged } from './log.js';
export { abandon, type Joining, join, leave, setRights } from './membership.js';
export { colourOf, type Face, presenceColours } from './presence.js';
export { isFull, type Purse, pay, purseOf } from './purse.js';
export { receive, resume } from './receive.js';
export { flushPresence } from './relay-presence.js';
export {
  closing,
  type Effect,
  type Entry,
  type Member,
  type Opening,
  openRoom,
  type Room,
  type SocketId,
} from './room.js';
export type { JudgeRefusal, Verdict } from './verdict.js';
export {
  type Heard,
  hear,
  type Notice,
  noticeFrame,
  type PresenceState,
  presenceFrame,
  readNotice,
  stepOne,
  stepTwo,
  updateFrame,
} from './wire.js';
