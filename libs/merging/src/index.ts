export type { Amendment } from './amendment.js';
export type { BracketFacts, OptionFacts } from './bracket.js';
export { type Composite, composite } from './composite.js';
export type { Copies } from './copies.js';
export { type Merge, mergeOnto, type WrittenOn } from './merge-onto.js';
export { pick } from './pick.js';
export { type Conflict, type Rebase, rebase } from './rebase.js';
export {
  type Choice,
  type ChoiceRefusal,
  type Outcome,
  type Settlement,
  type Settling,
  settle,
  uncontestedOption,
} from './settle.js';
export type { Finding, TwoVoices } from './voices.js';
