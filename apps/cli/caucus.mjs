// `npm run -s caucus -- COMMAND`: compiles the commands if their sources changed, and runs one. Nothing but the answer
// goes to stdout. Plain Node without a package, so that it can say what is missing.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCommands } from './start/build-commands.mjs';
import { nodeIsTooOld } from './start/node-version.mjs';
import { root } from './start/place.mjs';

const problem =
  nodeIsTooOld(process.versions.node) ??
  (fs.existsSync(path.join(root, 'node_modules/commander'))
    ? null
    : `The packages are not installed: run npm ci in ${root}.`);
if (problem) {
  console.error(problem);
  process.exit(1);
}

try {
  await buildCommands();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await import(pathToFileURL(path.join(root, 'dist/apps/cli/src/main.js')).href);
