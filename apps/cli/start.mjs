// `npm start`: installs and builds what is missing, then runs the server. `--build-only` stops before the last step.
// Plain Node without a package, so that it works before anything is installed.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './start/build.mjs';
import { install } from './start/install.mjs';
import { nodeIsTooOld } from './start/node-version.mjs';
import { root, say } from './start/place.mjs';

const problem = nodeIsTooOld(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}

process.chdir(root);
try {
  await install();
  await build();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}

if (!process.argv.includes('--build-only')) {
  say('Starting the server.');
  endWithParent();
  await import(pathToFileURL(path.join(root, 'dist/apps/api/src/main.js')).href);
}

// npm runs us below a shell that does not pass SIGTERM on: when that shell is gone, we go too, in good order.
function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
