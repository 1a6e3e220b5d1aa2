// How a screen edits a draft live:
//
//   const connection = new DraftConnection({ server: location.origin.replace(/^http/, 'ws'), draft: draftId, person });
//   connection.connect();                        // and connection.close() when the screen goes
//   useSyncExternalStore(connection.subscribe…)  // read connection.state, .copy, .write, .kept, .isHere
//   const body = bodyIn(connection.copy, provisionId);
//   extensions: [...draftingSchema, ItemKeys, together({ body, awareness: connection.copy.awareness })]
//   editable: connection.write; key each editor by `${connection.copy.number} ${provisionId}`
//   bracketFactsIn(connection.copy, provisionId) tells sponsors, empty options and nesting for the bracket signs
//   othersIn(connection.copy.awareness) tells who else is here

export { bracketFactsIn, type LiveBracket } from './bracket-facts.js';
export { type Face, othersIn } from './carets.js';
export type { Connecting } from './connecting.js';
export { bodyIn, type Copy } from './copy.js';
export { DraftConnection } from './draft-connection.js';
export type { DraftState } from './draft-state.js';
export { forgetCopies, forgetCopy } from './forget-copies.js';
export type { DraftPlace, KeptWords } from './kept-words.js';
export { type Together, together } from './together.js';
export type { Socket } from './wire.js';
