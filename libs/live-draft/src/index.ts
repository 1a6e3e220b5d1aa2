export { type Anchor, anchorAt, type Found, findAnchor } from './anchors.js';
export { applyContent, type Provenance } from './apply-content.js';
export { applyHeading, applyLabel, suppressDivision } from './change-heading.js';
export { addDivision, addProvision, moveProvision, suppressProvision } from './change-structure.js';
export { countWords } from './count-words.js';
export { PLACE } from './flatten.js';
export { keepPlaces, lacksPlaces } from './keep-places.js';
export { findKept, type KeptPlace, type KeptWords, keepWords, textOfLines } from './kept-words.js';
export {
  BODY,
  type BracketFacts,
  bodyOf,
  bracketMapOf,
  type DivisionFacts,
  divisionsOf,
  emptyDraft,
  type OptionFacts,
  type ProvisionMap,
  provisionsOf,
  roots,
} from './layout.js';
export { blockOptions, EMPTIED, optionRef, readBlockOptions } from './marks.js';
export { openInstrument, writeDivision, writeProvision } from './open-instrument.js';
export { OPTION_KEY, type OptionRef, optionKey } from './option-key.js';
export { byOrder, orderBetween, orderKeys } from './order-keys.js';
export {
  type Beginning,
  beginWriting,
  type OriginRun,
  originsWritten,
  type Sourced,
  type Stretch,
} from './origins-written.js';
export {
  type DraftDivision,
  type DraftProvision,
  type Projection,
  project,
  projectDivisions,
  projectProvision,
} from './project.js';
export {
  type AttributeName,
  attributeLimits,
  draftSchema,
  isNodeName,
  type MarkName,
  type MarkShape,
  type NodeName,
  type NodeShape,
} from './schema.js';
export { isServerClient, serverClient, serverClients } from './server-clients.js';
export type { CopiedWords } from './undo/copies.js';
export type { KeptChange } from './undo/times.js';
export { type EditedInside, type Undone, undoChange } from './undo/undo-change.js';
export { type Written, writtenIn } from './written.js';
