export {
  type Amended,
  type AmendingOutcome,
  type AmendmentKind,
  type AmendmentRequest,
  type AmendmentWords,
  decideAmending,
  type NothingChanged,
  type WordsChanged,
} from './amending.js';
export { type Anchor, type FoundAnchor, findAgain, QUOTE_LIMIT } from './anchor.js';
export { audienceKey, isWithin, narrower, type Reach, reachOf } from './audience.js';
export { acceptContent, type FiledWords } from './content.js';
export {
  type AlreadyFiled,
  acceptPaper,
  decideFiling,
  type Filing,
  type FilingClosed,
  type FilingOutcome,
  type FilingRequest,
  type FilingSituation,
  inTheWay,
  LETTER_LIMIT,
  REASONS_LIMIT,
} from './filing.js';
export {
  type AlreadyWithdrawn,
  type ChangedMeanwhile,
  decideRevision,
  decideWithdrawal,
  type Paper,
  type Revision,
  type RevisionOutcome,
  type RevisionRequest,
  type Withdrawal,
} from './paper.js';
export {
  type AlreadySponsor,
  decideJoining,
  decideLeaving,
  type Joiner,
  type Joining,
  type Leaving,
  type NotSponsor,
  type Relation,
  relationTo,
  type Sponsored,
} from './sponsoring.js';
export { acceptVoices } from './voices.js';
export { type FilingWindow, isOpen } from './window.js';
export { acceptWords, type NotAcceptable, notAcceptable, type WordLimits } from './words.js';
