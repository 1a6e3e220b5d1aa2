import { resolve } from 'node:path';
import { readEnvironment } from './platform/config/environment.js';
import { isBuilt } from './platform/http/web-pages.js';
import { start } from './start.js';

const environment = readEnvironment(process.env);
const webRoot = resolve(environment.webRoot);

start({ ...environment, webRoot: isBuilt(webRoot) ? webRoot : null }, (line) => console.log(line)).catch(
  (error: Error) => {
    console.error(`Caucus did not start: ${error.message}`);
    if (process.env.CAUCUS_DEBUG) console.error(error.stack);
    process.exit(1);
  },
);
