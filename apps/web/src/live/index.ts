// The live connection to a document; README.md says how to use it.

export { type Ask, fetchWith } from './ask.js';
export { bracketFactsIn, type LiveBracket } from './bracket-facts.js';
export type { Connecting } from './connecting.js';
export { contentIn, hearCopy } from './content-in.js';
export { type Body, bodyIn, type Copy } from './copy.js';
export { DraftConnection } from './draft-connection.js';
export type { DraftState } from './draft-state.js';
export { type Face, othersIn } from './faces.js';
export { forgetCopies, forgetCopy } from './forget-copies.js';
export type { DraftPlace, KeptWords } from './kept-words.js';
export { type Patience, usualPatience } from './patience.js';
export type { Socket } from './socket-wire.js';
