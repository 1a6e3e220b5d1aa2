import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { readEnvironment } from './platform/config/environment.js';
import { isBuilt } from './platform/http/web-pages.js';
import { start } from './start.js';

// What nobody holds any more is collected when the heap has grown by half. Left to itself V8 waits until there is three times
// as much, which a large paste leaves behind, and then a server that holds 100 MB takes 300.
setFlagsFromString('--heap-growing-percent=50');

run().catch((error: Error) => {
  process.stderr.write(`Caucus did not start: ${process.env.CAUCUS_DEBUG ? error.stack : error.message}\n`);
  process.exit(1);
});

async function run(): Promise<void> {
  const environment = readEnvironment(process.env);
  const webRoot = resolve(environment.webRoot);
  await start({ ...environment, webRoot: isBuilt(webRoot) ? webRoot : null }, (line) => {
    process.stdout.write(`${line}\n`);
  });
}
