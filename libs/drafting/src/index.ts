export { type Bracket, bracketsOf, countBrackets } from './brackets.js';
export type {
  Alternatives,
  Block,
  BracketId,
  Content,
  Inline,
  Item,
  Mark,
  Option,
  OptionId,
  Paragraph,
  Table,
  Text,
} from './content.js';
export { contentKey, equalContent } from './equal-content.js';
export type { Division, DivisionId, DivisionKind, Instrument, Provision, ProvisionId, Series } from './instrument.js';
export { normalise, normaliseInline } from './normalise.js';
export { parseWorking, type WorkingOptions } from './notation/parse-working.js';
export { printWorking, printWorkingInline } from './notation/print-working.js';
export { parseReading, printReading } from './notation/reading.js';
export type { NotationRefusal, Place } from './notation/refusals.js';
export { plainInline, plainText } from './plain-text.js';
export type { Proposal, ProposalKind } from './proposal.js';
export { type ContentRefusal, contentLimits, readContent } from './read-content.js';
export { marksOf, setAlike } from './same-marks.js';
export { type Choose, leading, taking } from './taking.js';
