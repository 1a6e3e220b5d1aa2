export { type Bracket, bracketsOf, countBrackets } from './brackets.js';
export { compare, type Hunk } from './compare.js';
export { letters } from './compare-readable.js';
export { compareStrips } from './compare-strips.js';
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
export { headingOf, labelOf, withHeading, withLabel } from './heading.js';
export { type ReadInstrument, type ReadInstrumentOptions, readInstrument } from './importing/read-instrument.js';
export { type ImportFinding, type ImportRefusal, importLimits } from './importing/refusals.js';
export { formatOf, type SourceFormat } from './importing/source-lines.js';
export type { Division, DivisionId, DivisionKind, Instrument, Provision, ProvisionId, Series } from './instrument.js';
export { normalise, normaliseInline } from './normalise.js';
export { parseWorking, type WorkingOptions } from './notation/parse-working.js';
export { printWorking, printWorkingInline } from './notation/print-working.js';
export { parseReading, printReading } from './notation/reading.js';
export type { NotationRefusal, Place } from './notation/refusals.js';
export {
  compareLabels,
  labelBetween,
  type ParagraphLabel,
  parseLabel,
  printLabel,
} from './numbering/paragraph-label.js';
export { type CountedNumber, compareNumbers, numberBetween, parseNumber } from './numbering/provision-number.js';
export { plainInline, plainText } from './plain-text.js';
export { printInstrument } from './printing/print-instrument.js';
export {
  type DivisionProposal,
  isOfDivision,
  type ModDivisionProposal,
  type ModProposal,
  type Proposal,
  type ProposalKind,
} from './proposal.js';
export { type AlignedInstrument, alignTo } from './proposing/align-to.js';
export { type ApplyRefusal, applyProposals } from './proposing/apply-proposals.js';
export {
  type MatchedBy,
  type MatchOptions,
  matchProvisions,
  type ProvisionMatch,
} from './proposing/match-provisions.js';
export { type NumberedInstrument, type NumberingFinding, numberInserted } from './proposing/number-inserted.js';
export {
  type NumberedProposal,
  numberProposals,
  type ProposalSource,
  proposalNumber,
  proposalSign,
} from './proposing/proposal-number.js';
export { type ProposalDecisions, proposals } from './proposing/proposals.js';
export { standing } from './proposing/standing-order.js';
export { type ContentRefusal, contentLimits, readContent } from './read-content.js';
export {
  type Broken,
  type Change,
  type Redline,
  type RedlineAlternatives,
  type RedlineBlock,
  type RedlineInline,
  type RedlineItem,
  type RedlineOption,
  type RedlineParagraph,
  type RedlineRun,
  type RedlineTable,
  redline,
} from './redline.js';
export { redlineHtml } from './redline-html.js';
export { opened } from './redline-opened.js';
export { changesNothing, newOf, oldOf } from './redline-sides.js';
export { redlineText } from './redline-text.js';
export { marksOf, setAlike } from './same-marks.js';
export { type Choose, leading, taking } from './taking.js';
export { wordsOf } from './words.js';
export { foldBlocks, foldInline, type Patch } from './words-fold.js';
export { assemble, layOut, type Stretch, type Strip } from './words-strip.js';
export { type Level, type Piece, type Vocabulary, vocabulary } from './words-vocabulary.js';
