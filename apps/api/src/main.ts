import { resolve } from 'node:path';
import { readEnvironment } from './platform/config/environment.js';
import { isBuilt } from './platform/http/web-pages.js';
import { start } from './start.js';

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
