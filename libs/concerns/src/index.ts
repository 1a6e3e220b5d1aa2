export {
  type AlreadyWithdrawn,
  decideDisposition,
  needsReason,
  type ReasonNeeded,
} from './decide-disposition.js';
export { disposeAfterMerge, type Merged, suggested } from './dispose-after-merge.js';
export { type Disposition, type DispositionKind, dispositionKinds } from './disposition.js';
