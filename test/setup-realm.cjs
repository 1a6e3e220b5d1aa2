// Says before each file of tests whether it meets the server as it was built, read by Node itself once for each worker,
// or as its source, read by Jest anew: that takes three seconds.
const path = require('node:path');

// These hand the server objects of a package that it knows again only if it has read the same copy, such as a document of
// Yjs or set its timers.
const WITH_THE_SOURCE = new Set([
  'apps/api/src/live/merge-taken-back.test.ts',
  'apps/api/src/live/poll-lines.test.ts',
  'apps/api/src/live/stories-in-postgres.test.ts',
]);

const { testPath } = expect.getState();
const name = path.relative(path.resolve(__dirname, '..'), testPath).replaceAll(path.sep, '/');
globalThis.meetsBuiltServer = process.env.CAUCUS_BUILT === '1' && !WITH_THE_SOURCE.has(name);
