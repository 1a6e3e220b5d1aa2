import { runInThisContext } from 'node:vm';

/** The clock that a server in this process reads: Node's own where it was built, and not that of the tests. */
export const serversClock = (
  (globalThis as { meetsBuiltServer?: boolean }).meetsBuiltServer ? runInThisContext('Date') : Date
) as DateConstructor;
