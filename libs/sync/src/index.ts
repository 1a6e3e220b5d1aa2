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
export { answerTo, type Bundle, bundled, type Unsaid } from './client/answer.js';
export { type Carrying, carryOver } from './client/carry-over.js';
export { isDrawnTwice } from './client/drawn-twice.js';
export { notAgain } from './client/not-again.js';
export { touchedBy } from './client/provisions.js';
export { writtenUnder } from './client/written-under.js';
export { childrenOf, type Sequence } from './client/yjs-items.js';
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
export { type Locked, type Locks, lockedAmong, needsAllRead, setLocks } from './locks.js';
export { absorb, committed, type Logged } from './log.js';
export { abandon, type Joining, join, leave, setRights } from './membership.js';
export { RETIRED } from './owners.js';
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
  leftFrame,
  type Notice,
  noticeFrame,
  type PresenceState,
  presenceFrame,
  readNotice,
  stepOne,
  stepTwo,
  updateFrame,
} from './wire.js';
