export {
  type Answer,
  type AnswerKind,
  answerKinds,
  type ConcernStanding,
  type ConcernState,
  concernStanding,
  concernStates,
  type Said,
  type Steps,
} from './concern.js';
export { type Coverage, coverageBy, coverageOf, type StandingAlike } from './coverage.js';
export {
  type ConcernReasonNeeded,
  type ConcernWithdrawn,
  type DisposedAnew,
  decideAnswer,
  decideConcern,
  decideConsidering,
  type NotConsidered,
} from './decide-concern.js';
export {
  type AlreadyWithdrawn,
  decideDisposition,
  needsReason,
  type ReasonNeeded,
} from './decide-disposition.js';
export { disposeAfterMerge, type Merged, suggested } from './dispose-after-merge.js';
export {
  type AmendmentDisposition,
  type ConcernDisposition,
  type Disposition,
  type DispositionKind,
  dispositionKinds,
  type TextChange,
} from './disposition.js';
export { type ConcernCourse, type OpenConcerns, openAt } from './open-over-time.js';
