import type { Call } from './call.js';
import type { Fact } from './fact.js';

/** The next state, and what there is to be written down of how it came about. */
export interface Decided {
  readonly call: Call;
  readonly facts: readonly Fact[];
}
