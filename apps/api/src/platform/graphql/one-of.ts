import { BadUserInput } from '../access/bad-user-input.js';
import type { InputGuard } from './guard-inputs.js';

/**
 * Checks `@oneOf` once more.
 *
 * The query compiler checks it neither in the call that compiles nor for a variable inside a literal, so that a
 * request naming two ids, or none, would come through now and then.
 */
export const exactlyOne: InputGuard = {
  concerns: (type) => type.isOneOf,
  check: (given) => {
    const keys = Object.keys(given);
    if (keys.length !== 1 || given[keys[0] ?? ''] == null) throw new BadUserInput('ExactlyOne');
  },
};
